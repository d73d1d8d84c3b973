import { subjectsOf } from '#lib/matcher/synonyms';
import { scoreWords } from '#lib/matcher/text-index';
import { type Word, wordsOf } from '#lib/matcher/words';
import { leadsToRecord } from './entry';
import type { ReadFilter } from './filter';
import { fitting } from './fit';
import type { Hit } from './hit';
import { isIdle, isJoining } from './idle-words';
import type { SearchIndex } from './index';
import { ranking } from './rank';

/** Hits that are shown as near. */
export const mostNear = 8;

/** How much an entry counts that a filter leaves out. */
const unfit = 0.15;

/** The entries that have some words, best first; one that has more of them, or that filters leave in, is nearer. */
function findSome(index: SearchIndex, words: readonly Word[], filters: readonly ReadFilter[]): Hit[] {
  const { byWord, terms } = scoreWords(index.texts, words);
  const rank = ranking(index, words, terms);
  const fits = filters.map((filter) => fitting(index, filter));
  const hits: Hit[] = [];
  for (const [row, entry] of index.entries.entries()) {
    let [score, count] = [0, 0];
    for (const scores of byWord) {
      score += scores[row] ?? 0;
      if ((scores[row] ?? 0) > 0) count += 1;
    }
    if (count === 0 || entry.kind === 'pathway') continue;
    const part = (count / words.length) * (fits.every((fitsAt) => fitsAt(row)) ? 1 : unfit);
    hits.push({ entry, terms, score: rank(row, score, 0) * part });
  }
  return hits.sort((a, b) => b.score - a.score).slice(0, mostNear);
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
 * Entries with some of the words, best first; else what the words are about, else what has a name alike in letters, else
 * texts that say the words that all records share. A country without records is not another.
 */
export function findNear(index: SearchIndex, words: readonly Word[], filters: readonly ReadFilter[]): Hit[] {
  const deciding = words.filter((word) => !isIdle(word));
  const about = deciding.flatMap(({ joined }) => subjectsOf(joined).flatMap((way) => wordsOf(way.join(' '))));
  const near = findSome(index, [...(deciding.length > 0 ? deciding : words), ...about], filters);
  if (near.length > 0) return near;
  const alike = deciding.flatMap((word) => findAlike(index, word));
  if (alike.length > 0) return findSome(index, alike, filters);
  // Of what all records share texts tell; a record that only says “degree” is none that was looked for.
  const shared = words.filter((word) => !isJoining(word));
  return findSome(index, shared, filters).filter(({ entry }) => !leadsToRecord(entry.kind));
}
