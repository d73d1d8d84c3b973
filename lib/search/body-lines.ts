import type { Element, ElementContent, RootContent } from 'hast';
import type { Body } from '#lib/domain/body';
import { sentencesOf } from '#lib/format/text';

/** Elements whose text is a line of its own. */
const blocks = new Set(['p', 'li', 'h2', 'h3', 'h4', 'td', 'th', 'dt', 'dd', 'blockquote']);

/** Stands for a live figure, whose value the text does not hold. */
const figureMark = '\u{FFFC}';

function plainText(node: RootContent | ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.properties.dataFigure) return figureMark;
  return node.type === 'element' && node.tagName !== 'cite' ? node.children.map(plainText).join('') : '';
}

function readBlocks(node: Element): string[] {
  const inner = node.children.flatMap((child) => (child.type === 'element' ? readBlocks(child) : []));
  return inner.length > 0 || !blocks.has(node.tagName) ? inner : [plainText(node)];
}

/** The sentences of a body, in their order, without citations; one with a live figure is left out, since its value changes. */
export const bodyLines = ({ tree }: Body): string[] =>
  tree.children
    .flatMap((node) => (node.type === 'element' ? readBlocks(node) : []))
    .flatMap((text) => sentencesOf(text.replace(/\s+/g, ' ')))
    .filter((sentence) => !sentence.includes(figureMark));
