import { type ParsedBody, walkMarkdown } from '#lib/content/read/body/parse-body';
import { type DiagnosedFile, diagnose } from '#lib/content/read/diagnose';
import type { Span } from '#lib/content/read/source-text';
import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import { guessMeant } from '#lib/diagnostics/suggest';

/** How a citation is written. */
export const citation = /(?<!\\)\[\^([^\]\s^]+)\]/g;

function diagnoseCitation(file: DiagnosedFile, id: string, span: Span, sourceIds: readonly string[]): Diagnostic {
  const message = `the citation \`[^${id}]\` names no source of this record`;
  const guess = guessMeant(id, sourceIds, { label: 'not in `sources`' }, (near) => `[^${near}]`);
  return diagnose(file, { code: 'body-citation', span, message, ...guess });
}

/**
 * A citation names a source of the record. Markdown leaves one that names nothing as plain text, so it is looked for
 * there. Footnotes written out in the text are refused: sources stand in front matter.
 */
export function checkCitations(file: DiagnosedFile, body: ParsedBody, sourceIds: readonly string[]): Diagnostic[] {
  return walkMarkdown(body.root).flatMap((node) => {
    const span = body.locate(node);
    if (node.type === 'footnoteDefinition') {
      const message = `the source \`[^${node.label ?? node.identifier}]\` is written in the text`;
      const help = 'move the source to `sources` in the front matter';
      return [diagnose(file, { code: 'body-citation', span, message, label: 'sources belong in front matter', help })];
    }
    if (node.type !== 'text') return [];
    return [...body.readSource(node).matchAll(citation)].map(({ index, 0: written, 1: id = '' }) => {
      const start = span.start + index;
      return diagnoseCitation(file, id, { start, end: start + written.length }, sourceIds);
    });
  });
}
