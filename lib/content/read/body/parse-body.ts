import type { Root, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { Span } from '../source-text';
import { walk } from './walk';

/** Any node of parsed Markdown. */
export type MarkdownNode = Root | RootContent;

/** The Markdown of one record, parsed. */
export interface ParsedBody {
  readonly root: Root;
  /** Where in the file a node was written. */
  locate(node: MarkdownNode): Span;
  /** What was written for a node. */
  readSource(node: MarkdownNode): string;
  /** Where a part of what was written for a node stands, looked for from `from`; the whole node when it is not there. */
  locatePart(node: MarkdownNode, part: string, from?: number): Span;
}

const processor = remark().use(remarkGfm).freeze();

/** Every node under a node and the node itself, in the order of the text. */
export const walkMarkdown = (node: MarkdownNode): MarkdownNode[] => [...walk(node)];

/** Those of the sources that the text cites: defining the others too would take as long as reading a short text. */
function selectCited(markdown: string, sourceIds: readonly string[]): string[] {
  const text = markdown.toLowerCase();
  return sourceIds.filter((id) => text.includes(`[^${id.toLowerCase()}]`));
}

/**
 * Parses the Markdown below the front matter, which begins at `start` of its file. remark-gfm knows a citation `[^id]`
 * only when `id` is defined, so the sources it cites are defined above the text (below it an unclosed code block would
 * swallow them). A horizontal rule stops an indented first line from joining the last definition. All of this is
 * removed again.
 */
export function parseBody(markdown: string, start: number, sourceIds: readonly string[]): ParsedBody {
  const definitions = selectCited(markdown, sourceIds)
    .map((id) => `[^${id}]: source\n\n`)
    .join('');
  const prefix = `${definitions}***\n\n`;
  const parsed = processor.parse(prefix + markdown);
  const getOffsets = ({ position }: MarkdownNode): readonly [number, number] => [
    (position?.start.offset ?? prefix.length) - prefix.length,
    (position?.end.offset ?? prefix.length) - prefix.length,
  ];
  const locate = (node: MarkdownNode): Span => {
    const [from, to] = getOffsets(node);
    return { start: start + from, end: start + to };
  };
  const readSource = (node: MarkdownNode): string => markdown.slice(...getOffsets(node));
  return {
    root: { ...parsed, children: parsed.children.filter((node) => getOffsets(node)[0] >= 0) },
    locate,
    readSource,
    locatePart(node, part, from = 0) {
      const text = readSource(node);
      const found = text.indexOf(part, from);
      const index = found === -1 ? text.indexOf(part) : found;
      const span = locate(node);
      return index === -1 ? span : { start: span.start + index, end: span.start + index + part.length };
    },
  };
}
