import type { Element, ElementContent, RootContent } from 'hast';
import type { Body } from '#lib/domain/body';
import { sentencesOf } from '#lib/format/text';
import { asLead, standingLines } from './standing-lines';

/** Stands for a live figure, whose value the text does not hold. */
const figureMark = '\u{FFFC}';

function plainText(node: RootContent | ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.properties.dataFigure) return figureMark;
  return node.type === 'element' && node.tagName !== 'cite' ? node.children.map(plainText).join('') : '';
}

const textOf = (node: RootContent | ElementContent): string => plainText(node).replace(/\s+/g, ' ').trim();

const withoutFigure = (text: string): string | undefined => (text.includes(figureMark) ? undefined : text);

/** Sentences; one with a live figure is left out, since its value changes. */
const readSentences = (node: Element): (string | undefined)[] => sentencesOf(textOf(node)).map(withoutFigure);

const elementsIn = (nodes: readonly (RootContent | ElementContent)[]): Element[] =>
  nodes.filter((node): node is Element => node.type === 'element');

const named = (node: Element, name: string): Element[] =>
  elementsIn(node.children).flatMap((child) => (child.tagName === name ? [child] : named(child, name)));

/** Rows, each as one line in which a cell stands behind the head of its column. */
function rowLines(table: Element): string[] {
  const heads = named(table, 'th').map(textOf);
  return named(table, 'tr')
    .map((row) => named(row, 'td').map(textOf))
    .filter((cells) => cells.length > 0)
    .map((cells) => cells.map((cell, at) => (at === 0 ? cell : `${heads[at]}: ${cell}`)).join('; '))
    .flatMap((row) => withoutFigure(row) ?? []);
}

const isHeading = ({ tagName }: Element): boolean => /^h[2-6]$/.test(tagName);
const isList = ({ tagName }: Element): boolean => tagName === 'ul' || tagName === 'ol';

/**
 * The lines of a body, in their order, without citations. An item stands behind what it is an item of: a sign of warning
 * alone would read as our word. A quotation is left out, for it is none.
 *
 * @param asks whether lists are choices, most of them wrong, each before its answer
 */
export function bodyLines({ tree }: Body, { asks = false }: { readonly asks?: boolean } = {}): string[] {
  const lines: string[] = [];
  let heading = '';
  let isAnswer = false;
  let lead = '';
  let paragraphs: (string | undefined)[] = [];
  const endParagraphs = (): void => {
    lines.push(...standingLines(paragraphs, lead, isAnswer));
    paragraphs = [];
  };
  for (const node of elementsIn(tree.children)) {
    if (node.tagName === 'p') {
      paragraphs.push(...readSentences(node));
      continue;
    }
    const isBelowText = paragraphs.at(-1) !== undefined;
    endParagraphs();
    const itemsOf = (isBelowText && lines.at(-1)) || heading;
    if (isHeading(node)) {
      heading = withoutFigure(textOf(node)) ?? '';
      if (heading) lines.push(heading);
    } else if (node.tagName === 'table') lines.push(...rowLines(node));
    else if (isList(node) && !asks) {
      lines.push(...elementsIn(node.children).flatMap((item) => standingLines(readSentences(item), itemsOf, true)));
    }
    isAnswer = asks && isList(node);
    lead = isHeading(node) || isAnswer || !heading ? heading : `${asLead(heading)} …`;
  }
  endParagraphs();
  return lines;
}
