import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import { diagnose, type FaultyFile } from '../fault';
import { type MarkdownNode, type ParsedBody, walkMarkdown } from './parse-body';

function faultOf(node: MarkdownNode) {
  if (node.type === 'html') {
    const tag = /^<[!/]?[\w-]*/.exec(node.value)?.[0] ?? '<';
    return { code: 'body-raw-html', message: `the text has HTML (\`${tag}\`), and only Markdown is allowed`, label: 'HTML is not allowed here' } as const;
  }
  if (node.type === 'image' || node.type === 'imageReference') {
    return { code: 'body-image', message: 'the text has a picture, and pictures are not allowed', label: 'a picture' } as const;
  }
  return undefined;
}

/** Refuses HTML and pictures: pages make no requests to other sites and show only markup we know. */
export function checkMarkup(file: FaultyFile, body: ParsedBody): Diagnostic[] {
  return walkMarkdown(body.root).flatMap((node) => {
    const fault = faultOf(node);
    return fault ? [diagnose(file, { ...fault, span: body.spanOf(node) })] : [];
  });
}
