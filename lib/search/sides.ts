import type { Word } from '#lib/matcher/words';
import { isAsking, isIdle, namesPart } from './idle-words';

/** Words between names that someone weighs against each other. */
const weighing = /^(?:vs|versus|or|against|compared to|compared with|o|ou)$/;

/** The same behind a word that asks to compare. */
const alsoWeighing = /^(?:and|with|to|y|et|con|avec)$/;
const comparing = /^(?:compare|comparing|comparison|difference|comparar|comparer|comparez)$/;

/** Names that stand side by side at most. */
const mostSides = 4;

/** Words that stand in many names or in none, whatever is meant. */
const ofDegrees = /^(?:master|maestria|maitrise)$/;

const mayName = (word: Word): boolean =>
  !isIdle(word) && !isAsking(word) && !namesPart(word) && !ofDegrees.test(word.joined) && !comparing.test(word.joined);

/** The words of a side that may name a record. */
export const namesIn = (words: readonly Word[]): readonly Word[] => words.filter(mayName);

/** How many words at a place stand between two sides. In capitals OU is a university. */
function weighingLength(words: readonly Word[], at: number, compares: boolean): number {
  const [first, second] = [words[at], words[at + 1]];
  if (first?.shown === 'OU') return 0;
  if (second && weighing.test(`${first?.joined} ${second.joined}`)) return 2;
  const one = first?.joined ?? '';
  return weighing.test(one) || (compares && alsoWeighing.test(one)) ? 1 : 0;
}

/** What stands around “vs” or “or”, where each side may name a record. */
export function sidesOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const compares = words.some(({ joined }) => comparing.test(joined));
  const sides: Word[][] = [[]];
  for (let at = 0; at < words.length; ) {
    const length = weighingLength(words, at, compares);
    if (length > 0) sides.push([]);
    else sides.at(-1)?.push(...words.slice(at, at + 1));
    at += Math.max(1, length);
  }
  const isOne = sides.length < 2 || sides.length > mostSides;
  return isOne || sides.some((side) => namesIn(side).length === 0) ? [] : sides;
}
