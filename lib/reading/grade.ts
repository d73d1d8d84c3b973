import { fleschKincaid } from 'flesch-kincaid';
import type { Nodes } from 'hast';
import { syllable } from 'syllable';

const walk = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(walk) : [])];

const blocks = new Set(['p', 'li', 'th', 'td', 'h2', 'h3']);

const isBlock = (node: Nodes): boolean => node.type === 'element' && blocks.has(node.tagName);

/** Running text: paragraphs, and points of a list that hold no paragraph. Tables and headings are no sentences. */
const isRunning = (node: Nodes): boolean =>
  node.type === 'element' && (node.tagName === 'p' || (node.tagName === 'li' && !node.children.some(isBlock)));

const textOf = (node: Nodes): string =>
  walk(node)
    .map((part) => (part.type === 'text' ? part.value : ''))
    .join('');

/**
 * The US school grade of a text by Flesch and Kincaid (1975): 0.39 × words a sentence + 11.8 × syllables a word − 15.59.
 *
 * @param tree the text; only its running text counts
 * @param lead a text before it that counts as well
 */
export function readingGrade(tree: Nodes, lead = ''): number {
  const sentences = [lead, ...walk(tree).filter(isRunning).map(textOf)]
    .flatMap((text) => text.split(/(?<=[.!?])\s+/))
    .filter((sentence) => /\p{L}/u.test(sentence));
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}’']+/gu) ?? []);
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}
