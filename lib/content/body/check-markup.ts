import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import { diagnose, type FaultyFile } from '../fault';
import type { Span } from '../source-text';
import { type ParsedBody, walkMarkdown } from './parse-body';

function pictureFault(file: FaultyFile, span: Span): Diagnostic {
  const message = 'the text has a picture, and pictures are not allowed';
  return diagnose(file, { code: 'body-image', span, message, label: 'a picture' });
}

function htmlFault(file: FaultyFile, span: Span, tag: string): Diagnostic {
  const message = `the text has HTML (\`${tag}\`), and only Markdown is allowed`;
  return diagnose(file, { code: 'body-raw-html', span, message, label: 'HTML is not allowed here' });
}

/**
 * Refuses HTML and pictures: pages make no requests to other sites and show only markup we know. A closing tag whose
 * opening one was reported is the same fault.
 */
export function checkMarkup(file: FaultyFile, body: ParsedBody): Diagnostic[] {
  const opened = new Set<string>();
  return walkMarkdown(body.root).flatMap((node) => {
    const span = body.spanOf(node);
    if (node.type === 'image' || node.type === 'imageReference') return [pictureFault(file, span)];
    if (node.type !== 'html') return [];
    const [tag = '<', slash, name = ''] = /^<([!/]?)([\w-]*)/.exec(node.value) ?? [];
    if (slash === '/' && opened.has(name)) return [];
    opened.add(name);
    return [htmlFault(file, span, tag)];
  });
}
