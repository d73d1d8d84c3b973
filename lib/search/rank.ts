import { isOpen } from '#lib/domain/status';
import type { Found } from '#lib/matcher/text-index';
import type { Word } from '#lib/matcher/words';
import type { Entry, Kind } from './entry';
import { isIdle, isQuestion } from './idle-words';
import type { SearchIndex } from './index';

/** How much a kind counts when words are found alike. */
const weights: Readonly<Record<Kind, number>> = {
  program: 1,
  linked: 0.95,
  direct: 0.95,
  university: 1.2,
  field: 1.3,
  guide: 0.8,
  term: 0.7,
  payer: 0.8,
  pathway: 0.3,
};

function weightOf(entry: Entry, asksQuestion: boolean): number {
  if (asksQuestion && entry.kind === 'guide') return 2;
  if (entry.kind === 'program') return isOpen(entry.record) ? 1.1 : 0.85;
  return weights[entry.kind];
}

/** How much of a name was asked for, and of what was asked for the name says, as one number from 0 to 1. */
function likeness(name: readonly string[], said: ReadonlySet<string>, count: number): number {
  if (name.length === 0 || count === 0) return 0;
  const shared = new Set(name.filter((term) => said.has(term))).size;
  return (shared / name.length) * Math.min(1, shared / count);
}

/**
 * How well entries fit: by the words found and where they stand, then by how much of a name they are; a whole name counts
 * four times.
 *
 * @param words all words of the query
 */
export function rankFound(
  { entries, names }: SearchIndex,
  found: readonly Found[],
  words: readonly Word[],
): Map<number, number> {
  const asksQuestion = isQuestion(words);
  const deciding = words.filter((word) => !isIdle(word));
  const asked = words.flatMap(({ parts, joined }) => [...parts, joined]);
  const scores = found.map(({ row, score, terms }): [number, number] => {
    const said = new Set([...terms, ...asked]);
    const best = Math.max(0, ...(names[row] ?? []).map((name) => likeness(name, said, Math.max(1, deciding.length))));
    const entry = entries[row];
    return [row, entry ? score * weightOf(entry, asksQuestion) * (1 + 2 * best + (best === 1 ? 1 : 0)) : 0];
  });
  return new Map(scores);
}
