import { type ParsedBody, walkMarkdown } from '#lib/content/read/body/parse-body';
import { type DiagnosedFile, diagnose } from '#lib/content/read/diagnose';
import type { Span } from '#lib/content/read/source-text';
import type { Diagnostic } from '#lib/diagnostics/diagnostic';

function diagnosePicture(file: DiagnosedFile, span: Span): Diagnostic {
  const message = 'the text has a picture, and pictures are not allowed';
  return diagnose(file, { code: 'body-image', span, message, label: 'a picture' });
}

function diagnoseHtml(file: DiagnosedFile, span: Span, tag: string): Diagnostic {
  const message = `the text has HTML (\`${tag}\`), and only Markdown is allowed`;
  return diagnose(file, { code: 'body-raw-html', span, message, label: 'HTML is not allowed here' });
}

/**
 * Refuses HTML and pictures: pages make no requests to other sites and show only markup we know. A closing tag is
 * not reported again after its opening tag.
 */
export function checkMarkup(file: DiagnosedFile, body: ParsedBody): Diagnostic[] {
  const opened = new Set<string>();
  return walkMarkdown(body.root).flatMap((node) => {
    const span = body.locate(node);
    if (node.type === 'image' || node.type === 'imageReference') return [diagnosePicture(file, span)];
    if (node.type !== 'html') return [];
    const [tag = '<', slash, name = ''] = /^<([!/]?)([\w-]*)/.exec(node.value) ?? [];
    if (slash === '/' && opened.has(name)) return [];
    opened.add(name);
    return [diagnoseHtml(file, span, tag)];
  });
}
