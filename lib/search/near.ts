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

/**
 * Entries with some of the words, best first; else what the words are about. None is near by its spelling alone: an
 * Oxford is no Nexford, and a country without records is not another.
 */
export function findNear(index: SearchIndex, words: readonly Word[]): Hit[] {
  const deciding = words.filter((word) => !isIdle(word));
  const about = deciding.flatMap(({ joined }) => subjectsOf(joined).flatMap((way) => wordsOf(way.join(' '))));
  return findSome(index, [...(deciding.length > 0 ? deciding : words), ...about]);
}
