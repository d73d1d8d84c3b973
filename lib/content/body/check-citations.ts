import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import { suggest } from '#lib/diagnostics/suggest';
import { diagnose, type FaultyFile } from '../fault';
import type { Span } from '../source-text';
import { type ParsedBody, walkMarkdown } from './parse-body';

/** How a citation is written. */
export const citation = /(?<!\\)\[\^([^\]\s^]+)\]/g;

function undefinedCitation(file: FaultyFile, id: string, span: Span, sourceIds: readonly string[]): Diagnostic {
  const near = suggest(id, sourceIds);
  return diagnose(file, {
    code: 'body-citation',
    span,
    message: `the citation \`[^${id}]\` names no source of this record`,
    label: near ? `did you mean \`[^${near}]\`?` : 'not in `sources`',
    help: near ? `write \`[^${near}]\`` : undefined,
  });
}

/**
 * A citation names a source of the record. Markdown leaves one that names nothing as plain text, so it is looked for
 * there. Footnotes written out in the text are refused: sources stand in front matter.
 */
export function checkCitations(file: FaultyFile, body: ParsedBody, sourceIds: readonly string[]): Diagnostic[] {
  return walkMarkdown(body.root).flatMap((node) => {
    const span = body.spanOf(node);
    if (node.type === 'footnoteDefinition') {
      const message = `the source \`[^${node.label ?? node.identifier}]\` is written in the text`;
      const help = 'move the source to `sources` in the front matter';
      return [diagnose(file, { code: 'body-citation', span, message, label: 'sources belong in front matter', help })];
    }
    if (node.type !== 'text') return [];
    return [...body.written(node).matchAll(citation)].map(({ index, 0: written, 1: id = '' }) => {
      const start = span.start + index;
      return undefinedCitation(file, id, { start, end: start + written.length }, sourceIds);
    });
  });
}
