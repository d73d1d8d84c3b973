import type { Root as HtmlRoot, Nodes } from 'hast';
import { type ParsedBody, walkMarkdown } from '#lib/content/read/body/parse-body';
import { walk } from '#lib/content/read/body/walk';
import { type DiagnosedFile, type DiagnosticInput, diagnose } from '#lib/content/read/diagnose';
import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import { guessMeant } from '#lib/diagnostics/suggest';
import { routes } from '#lib/site/routes';

interface Targets {
  /** Pages of the site. */
  readonly paths: ReadonlySet<string>;
  /** The rendered body, whose headings are the anchors. */
  readonly tree: HtmlRoot;
}

type LinkDiagnostic = Omit<DiagnosticInput, 'span'>;

function listAnchors(tree: HtmlRoot): string[] {
  return [...walk<Nodes>(tree)].flatMap((node) =>
    node.type === 'element' && node.properties.id ? [String(node.properties.id)] : [],
  );
}

function checkAnchor(anchor: string, tree: HtmlRoot): LinkDiagnostic | undefined {
  const anchors = listAnchors(tree);
  if (anchors.includes(anchor)) return undefined;
  const message = `no heading of this text has the address \`#${anchor}\``;
  const guess = guessMeant(anchor, anchors, { label: 'no such heading' }, (near) => `#${near}`);
  return { code: 'body-broken-anchor', message, ...guess };
}

function checkLink(url: string, { paths, tree }: Targets): LinkDiagnostic | undefined {
  if (/^https?:\/\//i.test(url)) return undefined;
  // Which files of data there are is the code's matter, not that of content.
  if (url.startsWith(routes.dataFile(''))) return undefined;
  if (url.startsWith('#')) return checkAnchor(url.slice(1), tree);
  const path = url.replace(/[?#].*$/, '');
  if (paths.has(path)) return undefined;
  const message = `the link \`${url}\` leads to no page of this site`;
  return { code: 'body-broken-link', message, ...guessMeant(path, paths, { label: 'no such page' }) };
}

/** A link leads to a page of the site or its data, to a heading of the same text, or to a web address. */
export function checkLinks(file: DiagnosedFile, body: ParsedBody, targets: Targets): Diagnostic[] {
  return walkMarkdown(body.root).flatMap((node) => {
    if (node.type !== 'link' && node.type !== 'definition') return [];
    const broken = checkLink(node.url, targets);
    return broken ? [diagnose(file, { ...broken, span: body.locatePart(node, node.url) })] : [];
  });
}
