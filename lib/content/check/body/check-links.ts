import type { Root as HtmlRoot, Nodes } from 'hast';
import { type ParsedBody, walkMarkdown } from '#lib/content/read/body/parse-body';
import { walk } from '#lib/content/read/body/walk';
import { type DiagnosedFile, diagnose } from '#lib/content/read/diagnose';
import type { Span } from '#lib/content/read/source-text';
import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import { guessMeant } from '#lib/diagnostics/suggest';
import { routes } from '#lib/site/routes';

/** A link of a text to a page of this site, or to what is meant for one. */
export interface PageLink {
  readonly url: string;
  readonly span: Span;
}

function listAnchors(tree: HtmlRoot): string[] {
  return [...walk<Nodes>(tree)].flatMap((node) =>
    node.type === 'element' && node.properties.id ? [String(node.properties.id)] : [],
  );
}

function listLinks(body: ParsedBody): PageLink[] {
  return walkMarkdown(body.root).flatMap((node) =>
    node.type === 'link' || node.type === 'definition'
      ? [{ url: node.url, span: body.locatePart(node, node.url) }]
      : [],
  );
}

/** The links of a text that must lead to a page of the site; which pages there are is not known from one file. */
export const listPageLinks = (body: ParsedBody): PageLink[] =>
  listLinks(body).filter(
    // Which files of data there are is the code's matter, not that of content.
    ({ url }) => !/^(https?:\/\/|#)/i.test(url) && !url.startsWith(routes.dataFile('')),
  );

/** A link within a text leads to one of its headings; `tree` is the text as rendered. */
export function checkAnchors(file: DiagnosedFile, body: ParsedBody, tree: HtmlRoot): Diagnostic[] {
  const anchors = listAnchors(tree);
  return listLinks(body).flatMap(({ url, span }) => {
    if (!url.startsWith('#') || anchors.includes(url.slice(1))) return [];
    const message = `no heading of this text has the address \`${url}\``;
    const guess = guessMeant(url.slice(1), anchors, { label: 'no such heading' }, (near) => `#${near}`);
    return [diagnose(file, { code: 'body-broken-anchor', span, message, ...guess })];
  });
}
