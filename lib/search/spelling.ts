import { type Word, wordsOf } from '#lib/matcher/words';
import type { SearchIndex } from './index';

/** Shortest word in which a letter may be wrong. */
const shortest = 5;

/** The word in names that a word becomes by one letter, where no text has it as it is. */
function spell({ texts: { terms }, naming }: Pick<SearchIndex, 'texts' | 'naming'>, word: Word): Word {
  const { joined } = word;
  if (joined.length < shortest || /\d/.test(joined) || terms.has(joined)) return word;
  const named = [...terms.fuzzyGet(joined, 1).keys()].filter(
    (other) => naming.has(other) && other.charAt(0) === joined.charAt(0),
  );
  const [right] = named.length === 1 ? wordsOf(named[0] ?? '') : [];
  return right ?? word;
}

/** Words as names on record spell them. */
export const spellWords = (index: Pick<SearchIndex, 'texts' | 'naming'>, words: readonly Word[]): Word[] =>
  words.map((word) => spell(index, word));
