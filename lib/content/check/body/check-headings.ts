import { type ParsedBody, walkMarkdown } from '#lib/content/read/body/parse-body';
import { type DiagnosedFile, diagnose } from '#lib/content/read/diagnose';
import type { Diagnostic } from '#lib/diagnostics/diagnostic';

/** Headings begin at level 2, since the page's title is level 1, and go down one level at a time. */
export function checkHeadings(file: DiagnosedFile, body: ParsedBody): Diagnostic[] {
  let above = 1;
  return walkMarkdown(body.root).flatMap((node) => {
    if (node.type !== 'heading') return [];
    const deepest = above + 1;
    const level = node.depth;
    if (level >= 2 && level <= deepest) {
      above = level;
      return [];
    }
    above = Math.max(2, above);
    const wanted = level < 2 ? 2 : deepest;
    const message =
      level < 2
        ? 'a heading of level 1 stands in the text; the title of the page is the only one'
        : `a heading of level ${level} follows one of level ${deepest - 1}`;
    const label = `expected level ${wanted}`;
    const help = `begin the line with \`${'#'.repeat(wanted)} \``;
    return [diagnose(file, { code: 'body-heading', span: body.locate(node), message, label, help })];
  });
}
