import type { Root as HtmlRoot, Nodes } from 'hast';
import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import { suggest } from '#lib/diagnostics/suggest';
import { diagnose, type Fault, type FaultyFile } from '../fault';
import { type ParsedBody, walkMarkdown } from './parse-body';
import { walk } from './walk';

interface Targets {
  /** Pages of the site. */
  readonly paths: ReadonlySet<string>;
  /** The rendered body, whose headings are the anchors. */
  readonly tree: HtmlRoot;
}

type LinkFault = Omit<Fault, 'span'>;

function anchorsOf(tree: HtmlRoot): string[] {
  return [...walk<Nodes>(tree)].flatMap((node) =>
    node.type === 'element' && node.properties.id ? [String(node.properties.id)] : [],
  );
}

function anchorFault(anchor: string, tree: HtmlRoot): LinkFault | undefined {
  const anchors = anchorsOf(tree);
  if (anchors.includes(anchor)) return undefined;
  const near = suggest(anchor, anchors);
  return {
    code: 'body-broken-anchor',
    message: `no heading of this text has the address \`#${anchor}\``,
    label: near ? `did you mean \`#${near}\`?` : 'no such heading',
    help: near ? `write \`#${near}\`` : undefined,
  };
}

function linkFault(url: string, { paths, tree }: Targets): LinkFault | undefined {
  if (/^https?:\/\//i.test(url)) return undefined;
  if (url.startsWith('#')) return anchorFault(url.slice(1), tree);
  const path = url.replace(/[?#].*$/, '');
  if (paths.has(path)) return undefined;
  const near = suggest(path, paths);
  return {
    code: 'body-broken-link',
    message: `the link \`${url}\` leads to no page of this site`,
    label: near ? `did you mean \`${near}\`?` : 'no such page',
    help: near ? `write \`${near}\`` : undefined,
  };
}

/** A link leads to a page of the site, to a heading of the same text, or to a web address. */
export function checkLinks(file: FaultyFile, body: ParsedBody, targets: Targets): Diagnostic[] {
  return walkMarkdown(body.root).flatMap((node) => {
    if (node.type !== 'link' && node.type !== 'definition') return [];
    const fault = linkFault(node.url, targets);
    return fault ? [diagnose(file, { ...fault, span: body.spanOfPart(node, node.url) })] : [];
  });
}
