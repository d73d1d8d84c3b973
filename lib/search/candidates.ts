import { scoreWords } from '#lib/matcher/text-index';
import type { Word } from '#lib/matcher/words';
import type { Kind } from './entry';
import type { SearchIndex } from './index';

/** Takes an entry that may be a hit: by its row, what its words count, and whether it has every word or only most of them. */
export type Take = (row: number, score: number, isWhole: boolean) => void;

/** A word in more names than this, as a part of all entries, names nothing. */
const mostNamed = 0.2;

/** A question with so many words that decide may be answered where some of them are missing. */
const longQuestion = 4;

/** What part of the words must stand in an entry, and of those that name a record, when some are missing. */
const leastShare = 0.5;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** What each word weighs, by how rare it is; and the same of those that name a record, 0 for the others. */
function weigh({ entries, naming }: SearchIndex, needed: readonly Word[], counts: readonly number[]) {
  const weights = counts.map((count) => Math.log(1 + entries.length / Math.max(1, count)));
  const names = needed.map(({ parts, joined }, at) => {
    const named = Math.max(...[...parts, joined].map((term) => naming.get(term) ?? 0));
    return named > 0 && named <= entries.length * mostNamed ? (weights[at] ?? 0) : 0;
  });
  return { weights, names, isUnknown: counts.includes(0) };
}

/**
 * Entries with all words; and those with most of the words and of those that name a record, each counted by how rare it
 * is; a long question needs no name for that. None when there is a word that no entry has. They are handed on one by one:
 * there may be thousands.
 *
 * @param isAsked whether the words are a question
 * @param filtered how many words became filters, each of which every entry found has
 * @returns the terms of texts for which the words stand, and a function that hands the entries of some kinds on
 */
export function findCandidates(index: SearchIndex, needed: readonly Word[], filtered: number, isAsked: boolean) {
  const { byWord, counts, terms } = scoreWords(index.texts, needed);
  const { weights, names, isUnknown } = weigh(index, needed, counts);
  const all = sum(weights) * (1 + filtered / needed.length);
  const allNames = sum(names);
  const mayMiss = (allNames > 0 || (isAsked && needed.length >= longQuestion)) && !isUnknown;
  const each = (kinds: ReadonlySet<Kind>, take: Take): void => {
    for (const row of [...kinds].flatMap((kind) => index.rows.get(kind) ?? [])) {
      let score = 0;
      let missing = 0;
      let missingNames = 0;
      let isWhole = true;
      for (let at = 0; at < byWord.length; at += 1) {
        const one = byWord[at]?.[row] ?? 0;
        score += one;
        if (one > 0) continue;
        isWhole = false;
        if (!mayMiss) break;
        missing += weights[at] ?? 0;
        missingNames += names[at] ?? 0;
      }
      if (isWhole) take(row, score, true);
      else if (mayMiss && missing <= all * (1 - leastShare) && missingNames <= allNames * (1 - leastShare)) {
        take(row, score * (1 - missing / all) ** 2, false);
      }
    }
  };
  return { each, terms };
}
