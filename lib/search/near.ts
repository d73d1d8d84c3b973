import { subjectsOf } from '#lib/matcher/synonyms';
import { scoreWords } from '#lib/matcher/text-index';
import { type Word, wordsOf } from '#lib/matcher/words';
import type { Hit } from './hit';
import { isIdle } from './idle-words';
import type { SearchIndex } from './index';
import { ranking } from './rank';

const mostNear = 8;

/** The entries that have some words, best first. */
function findSome(index: SearchIndex, words: readonly Word[]): Hit[] {
  const { byWord, terms } = scoreWords(index.texts, words);
  const rank = ranking(index, words, terms);
  return index.entries
    .flatMap((entry, row): Hit[] => {
      const score = byWord.reduce((sum, scores) => sum + (scores[row] ?? 0), 0);
      return score > 0 && entry.kind !== 'pathway' ? [{ entry, terms, score: rank(row, score, 0) }] : [];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, mostNear);
}

/** Shortest word of which two letters may be wrong. */
const shortestAlike = 7;

/** Words in names that are two letters from a word: an Oxford is no Nexford, but a “Princton” may be one of ours. */
function findAlike({ texts: { terms }, naming }: SearchIndex, { written }: Word): Word[] {
  if (written.length < shortestAlike || /\d/.test(written)) return [];
  return [...terms.fuzzyGet(written, 2)]
    .map(([other]) => other)
    .filter((other) => naming.has(other) && other.length >= shortestAlike && other.slice(0, 2) === written.slice(0, 2))
    .flatMap((other) => wordsOf(other));
}

/**
 * Entries with some of the words, best first; else what the words are about, else what has a name alike in letters. A
 * country without records is not another.
 */
export function findNear(index: SearchIndex, words: readonly Word[]): Hit[] {
  const deciding = words.filter((word) => !isIdle(word));
  const about = deciding.flatMap(({ joined }) => subjectsOf(joined).flatMap((way) => wordsOf(way.join(' '))));
  const near = findSome(index, [...(deciding.length > 0 ? deciding : words), ...about]);
  if (near.length > 0) return near;
  const alike = deciding.flatMap((word) => findAlike(index, word));
  return alike.length > 0 ? findSome(index, alike) : near;
}
