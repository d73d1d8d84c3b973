import type { Text } from 'mdast';
import { type MarkdownNode, type ParsedBody, walkMarkdown } from '#lib/content/read/body/parse-body';
import { type DiagnosedFile, diagnose } from '#lib/content/read/diagnose';
import type { Span } from '#lib/content/read/source-text';
import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import { citation } from './check-citations';
import { findFigure } from './figure-pattern';

/** A stretch of text that needs a citation of its own when it holds a figure. */
interface Block {
  readonly name: 'paragraph' | 'list item' | 'table';
  readonly nodes: readonly MarkdownNode[];
}

/**
 * The blocks below a node: a paragraph, a list item without the lists inside it, a table as a whole (a column's
 * source often stands once, in a head or a last row). Headings and code are none.
 */
function findBlocks(node: MarkdownNode): Block[] {
  if (node.type === 'paragraph') return [{ name: 'paragraph', nodes: walkMarkdown(node) }];
  if (node.type === 'table') return [{ name: 'table', nodes: walkMarkdown(node) }];
  if (node.type === 'listItem') {
    const own = node.children.filter((child) => child.type !== 'list');
    const inner = node.children.filter((child) => child.type === 'list');
    return [{ name: 'list item', nodes: own.flatMap((child) => walkMarkdown(child)) }, ...inner.flatMap(findBlocks)];
  }
  return 'children' in node && node.type !== 'footnoteDefinition' ? node.children.flatMap(findBlocks) : [];
}

/** The text of a block, and which node each part of it comes from. */
function readBlock(block: Block): { text: string; parts: { node: Text; start: number }[] } {
  let text = '';
  const parts: { node: Text; start: number }[] = [];
  for (const node of block.nodes) {
    if (node.type === 'text') {
      parts.push({ node, start: text.length });
      text += node.value;
    } else if (node.type === 'tableCell' || node.type === 'footnoteReference' || node.type === 'break') {
      text += ' | ';
    }
  }
  return { text, parts };
}

function locateFigure(
  body: ParsedBody,
  parts: readonly { node: Text; start: number }[],
  found: { index: number; figure: string },
): Span {
  const part = parts.findLast(({ start }) => start <= found.index);
  if (!part) return body.locate(body.root);
  const inNode = part.node.value.slice(found.index - part.start, found.index - part.start + found.figure.length);
  return body.locatePart(part.node, inNode, found.index - part.start);
}

/** A citation that names no source counts too: it is reported as such. */
const isCited = (block: Block, text: string): boolean =>
  block.nodes.some((node) => node.type === 'footnoteReference') || text.search(citation) !== -1;

/** Every block of text with a figure in it carries at least one citation. There are no exemptions. */
export function checkFigures(file: DiagnosedFile, body: ParsedBody): Diagnostic[] {
  return findBlocks(body.root).flatMap((block) => {
    const { text, parts } = readBlock(block);
    if (isCited(block, text)) return [];
    const found = findFigure(text);
    if (!found) return [];
    const message = `the figure "${found.figure}" stands in a ${block.name} without a citation`;
    const label = `no \`[^source]\` in this ${block.name}`;
    return [diagnose(file, { code: 'body-figure-uncited', span: locateFigure(body, parts, found), message, label })];
  });
}
