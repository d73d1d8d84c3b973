import type { Nodes, Root } from 'hast';
import { toSlug } from '#lib/domain/slug';
import { walk } from './walk';

/**
 * Anchors that pages give themselves, beside a text: their parts, figures, claims and sources, the headings of their
 * sections, and a few of one name.
 */
const ownOfPages = /^(?:(?:part|figure|claims)-.*|.*-h|s\d+|tagline|ask-letter)$/;

/** All text within a node. */
export const readText = (node: Nodes): string =>
  [...walk(node)].map((part) => (part.type === 'text' ? part.value : '')).join('');

/** Gives each heading an anchor made of its words, which neither another heading nor the page around the text has. */
export function nameHeadings(tree: Root): void {
  const taken = new Set<string>();
  for (const node of walk<Nodes>(tree)) {
    if (node.type !== 'element' || !/^h[1-6]$/.test(node.tagName)) continue;
    const slug = toSlug(readText(node));
    const name = ownOfPages.test(slug) ? `text-${slug}` : slug;
    let id = name;
    for (let next = 1; taken.has(id); next += 1) id = `${name}-${next}`;
    taken.add(id);
    node.properties.id = id;
  }
}
