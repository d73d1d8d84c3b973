import type { Root, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { Span } from '../source-text';

/** Any node of parsed Markdown. */
export type MarkdownNode = Root | RootContent;

/** The Markdown of one record, parsed; `spanOf` says where in the file a node was written. */
export interface ParsedBody {
  readonly root: Root;
  spanOf(node: MarkdownNode): Span;
}

const processor = remark().use(remarkGfm).freeze();

/**
 * Parses the Markdown below the front matter. remark-gfm knows a citation `[^id]` only when `id` is defined, so the
 * record's sources are defined above the text (below it an unclosed code block would swallow them), and the rule
 * keeps an indented first line from joining the last definition. All of it is dropped again after parsing.
 */
export function parseBody(markdown: string, start: number, sourceIds: readonly string[]): ParsedBody {
  const definitions = sourceIds.map((id) => `[^${id}]: source\n\n`).join('');
  const prefix = `${definitions}***\n\n`;
  const parsed = processor.parse(prefix + markdown);
  const offsetOf = (node: MarkdownNode): number => node.position?.start.offset ?? 0;
  return {
    root: { ...parsed, children: parsed.children.filter((node) => offsetOf(node) >= prefix.length) },
    spanOf(node) {
      const end = node.position?.end.offset ?? prefix.length;
      return { start: start + offsetOf(node) - prefix.length, end: start + end - prefix.length };
    },
  };
}
