import type { Element, Root as HtmlRoot, Nodes } from 'hast';
import { findAndReplace } from 'hast-util-find-and-replace';
import type { FootnoteReference, Root } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import type { Body, BodyHeading } from '#lib/domain/body';
import { repositoryUrl } from '#lib/site/config';
import { labelBoxes } from './label-boxes';
import { liveFigurePattern } from './live-figure-pattern';
import { nameHeadings, readText } from './name-headings';
import { walk } from './walk';

/** A body before its citations are linked to sources: `cited` holds names from the record's `sources`. */
export interface DraftBody extends Omit<Body, 'cited'> {
  readonly cited: readonly string[];
}

function toCitation(_: unknown, node: FootnoteReference): Element {
  return { type: 'element', tagName: 'cite', properties: { dataSource: node.identifier }, children: [] };
}

const toLiveFigure = (name: string): Element => ({
  type: 'element',
  tagName: 'data',
  properties: { dataFigure: name },
  children: [{ type: 'text', value: name }],
});

/** The sanitizer's own list plus our citations. It usually prefixes ids against scripts; these pages run none. */
const schema: typeof defaultSchema = {
  ...defaultSchema,
  clobber: [],
  tagNames: [...(defaultSchema.tagNames ?? []), 'cite'],
  attributes: { ...defaultSchema.attributes, cite: ['dataSource'] },
};

const processor = remark()
  .use(remarkRehype, { handlers: { footnoteReference: toCitation } })
  .use(rehypeSanitize, schema)
  .freeze();

function listHeadings(tree: HtmlRoot): BodyHeading[] {
  return tree.children.flatMap((node) => {
    if (node.type !== 'element' || !/^h[23]$/.test(node.tagName)) return [];
    return [{ id: String(node.properties.id ?? ''), text: readText(node).trim(), level: Number(node.tagName[1]) }];
  });
}

/** Words of running text: text that touches across bold or a link counts as written, blocks are parted. */
function countWords(tree: HtmlRoot): number {
  const inline = new Set(['a', 'em', 'strong', 'code', 'del', 'cite']);
  const parts = [...walk<Nodes>(tree)].map((node) => {
    if (node.type === 'text') return node.value;
    return node.type === 'element' && !inline.has(node.tagName) ? ' ' : '';
  });
  return parts.join('').split(/\s+/).filter(Boolean).length;
}

function dropPositions(tree: HtmlRoot): HtmlRoot {
  for (const node of walk<Nodes>(tree)) {
    delete node.position;
    delete node.data;
  }
  return tree;
}

/**
 * Turns parsed Markdown into the sanitized tree that pages show. Its citations must already be known sources; names of
 * live figures are checked elsewhere. A link to `repository:…` leads to where `REPOSITORY_URL` says.
 */
export function renderBody(root: Root): DraftBody {
  const nodes = [...walk<Root | Root['children'][number]>(root)];
  const cited = nodes.flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : []));
  for (const node of nodes) {
    if ('url' in node) node.url = node.url.replace(/^repository:(?=\/|$)/, repositoryUrl);
  }
  const children = root.children.filter((node) => node.type !== 'footnoteDefinition');
  const tree = dropPositions(processor.runSync({ ...root, children }) as unknown as HtmlRoot);
  const figures = new Set<string>();
  findAndReplace(
    tree,
    [
      liveFigurePattern,
      (_: string, name: string) => {
        figures.add(name);
        return toLiveFigure(name);
      },
    ],
    { ignore: ['code'] },
  );
  nameHeadings(tree);
  labelBoxes(tree);
  return {
    tree,
    headings: listHeadings(tree),
    words: countWords(tree),
    cited: [...new Set(cited)],
    figures: [...figures] as Body['figures'][number][],
  };
}
