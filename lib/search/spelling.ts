import { type Word, wordsOf } from '#lib/matcher/words';
import type { ReadFilter } from './filter';
import type { SearchIndex } from './index';

type Names = Pick<SearchIndex, 'texts' | 'naming'>;

/** Shortest word in which a letter may be wrong. */
const shortest = 5;

/** Words in names that are one letter from a term. */
const namesNear = ({ texts: { terms }, naming }: Names, term: string): string[] =>
  term.length < shortest || /\d/.test(term)
    ? []
    : [...terms.fuzzyGet(term, 1).keys()].filter(
        (other) => other !== term && naming.has(other) && other.charAt(0) === term.charAt(0),
      );

/** The word in names that a word becomes by one letter, where it is the only one. */
function spell(index: Names, { joined }: Word): Word | undefined {
  const named = namesNear(index, joined);
  return named.length === 1 ? wordsOf(named[0] ?? '')[0] : undefined;
}

/** Words as names on record spell them, where no text has them as they are. */
export const spellWords = (index: Names, words: readonly Word[]): Word[] =>
  words.map((word) => (index.texts.terms.has(word.joined) ? word : (spell(index, word) ?? word)));

/** Words of which one is no filter, but a name that is one letter from it: Columbia for “Colombia”. */
export function respellFilter(
  index: Names,
  words: readonly Word[],
  filters: readonly ReadFilter[],
): readonly Word[] | undefined {
  const ofFilters = new Set(filters.flatMap(({ terms }) => (terms.length === 1 ? terms : [])));
  const spelt = words.map((word) => (ofFilters.has(word.joined) ? (spell(index, word) ?? word) : word));
  return spelt.some((word, at) => word !== words[at]) ? spelt : undefined;
}
