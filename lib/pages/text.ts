import type { Catalog, Text } from '#lib/domain/catalog';
import { numberSources } from '#lib/site/citations';

/** A text has no sources. */
const uncited = { sources: [], citations: numberSources([]) };

/**
 * The text of a file name.
 *
 * @throws Error when there is none: a page cannot do without its text
 */
export function textNamed({ texts }: Catalog, slug: string): Text {
  const text = texts.find((one) => one.slug === slug);
  if (!text) throw new Error(`There is no file content/texts/${slug}.md, and a page of the site shows it.`);
  return text;
}

/** The parts of a text, cut at its headings of level 2: anchor, heading, and what stands below it as prose. */
export function cutText({ body }: Text) {
  const { tree, headings } = body;
  const starts = tree.children.flatMap((node, at) => (node.type === 'element' && node.tagName === 'h2' ? [at] : []));
  const titles = headings.filter(({ level }) => level === 2);
  return titles.map(({ id, text: title }, index) => {
    const children = tree.children.slice((starts[index] ?? 0) + 1, starts[index + 1]);
    return { id, title, prose: { body: { ...body, tree: { ...tree, children } }, ...uncited } };
  });
}
