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
  spanOf(node: MarkdownNode): Span;
  /** What was written for a node. */
  written(node: MarkdownNode): string;
  /** Where a part of what was written for a node stands, looked for from `from`; the whole node when it is not there. */
  spanOfPart(node: MarkdownNode, part: string, from?: number): Span;
}

const processor = remark().use(remarkGfm).freeze();

/** Every node under a node and the node itself, in the order of the text. */
export const walkMarkdown = (node: MarkdownNode): MarkdownNode[] => [...walk(node)];

/**
 * Parses the Markdown below the front matter, which begins at `start` of its file. remark-gfm knows a citation `[^id]`
 * only when `id` is defined, so the record's sources are defined above the text (below it an unclosed code block would
 * swallow them), and a rule keeps an indented first line from joining the last one. All of it is dropped again.
 */
export function parseBody(markdown: string, start: number, sourceIds: readonly string[]): ParsedBody {
  const definitions = sourceIds.map((id) => `[^${id}]: source\n\n`).join('');
  const prefix = `${definitions}***\n\n`;
  const parsed = processor.parse(prefix + markdown);
  const offsets = ({ position }: MarkdownNode): readonly [number, number] => [
    (position?.start.offset ?? prefix.length) - prefix.length,
    (position?.end.offset ?? prefix.length) - prefix.length,
  ];
  const spanOf = (node: MarkdownNode): Span => {
    const [from, to] = offsets(node);
    return { start: start + from, end: start + to };
  };
  const written = (node: MarkdownNode): string => markdown.slice(...offsets(node));
  return {
    root: { ...parsed, children: parsed.children.filter((node) => offsets(node)[0] >= 0) },
    spanOf,
    written,
    spanOfPart(node, part, from = 0) {
      const text = written(node);
      const found = text.indexOf(part, from);
      const index = found === -1 ? text.indexOf(part) : found;
      const span = spanOf(node);
      return index === -1 ? span : { start: span.start + index, end: span.start + index + part.length };
    },
  };
}
