import { scoreWords, type TextIndex } from './text-index';
import type { Word } from './words';

/** A record found: its row, and how well it fits. */
export interface Found {
  readonly row: number;
  readonly score: number;
}

/**
 * The records in whose texts words are found, in the order of their rows.
 *
 * @param mode whether every word must be found, or any
 */
export function findWords(index: TextIndex, words: readonly Word[], mode: 'all' | 'any'): Found[] {
  const { byWord } = scoreWords(index, words);
  const found: Found[] = [];
  for (let row = 0; row < index.size; row += 1) {
    let [score, count] = [0, 0];
    for (const scores of byWord) {
      const one = scores[row] ?? 0;
      score += one;
      if (one > 0) count += 1;
    }
    if (count > 0 && (mode === 'any' || count === words.length)) found.push({ row, score });
  }
  return found;
}
