import { findWords } from '#lib/matcher/text-index';
import type { Word } from '#lib/matcher/words';
import { nearMatches } from '#lib/suggest/near-slugs';
import type { Hit } from './hit';
import { isIdle } from './idle-words';
import type { SearchIndex } from './index';
import { ranking } from './rank';

const mostNear = 8;

/** Entries with some of the words, best first; of words that no record has, entries with a similar name. */
export function findNear(index: SearchIndex, words: readonly Word[]): Hit[] {
  const deciding = words.filter((word) => !isIdle(word));
  const found = findWords(index.texts, deciding.length > 0 ? deciding : words, 'any');
  const rank = ranking(index, words);
  const some = found
    .flatMap((one): Hit[] => {
      const entry = index.entries[one.row];
      return entry && entry.kind !== 'pathway' ? [{ entry, terms: one.terms, score: rank(one) }] : [];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, mostNear);
  if (some.length > 0) return some;
  const named = index.entries.map((entry) => ({ entry, title: entry.title, slug: entry.path.split('/').at(-1) ?? '' }));
  const text = words.map(({ shown }) => shown).join(' ');
  return nearMatches(text, named, mostNear).map(({ entry }) => ({ entry, terms: [], score: 0 }));
}
