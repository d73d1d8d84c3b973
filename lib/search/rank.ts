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
  field: 2,
  guide: 0.8,
  term: 0.7,
  payer: 0.8,
  pathway: 0.3,
};

function weightOf(entry: Entry, asksQuestion: boolean): number {
  if (asksQuestion && entry.kind === 'guide') return 2;
  if (entry.kind === 'program') return isOpen(entry.record) ? 1.1 : 0.7;
  return weights[entry.kind];
}

/** How much of a name was asked for, and of what was asked for the name says, as one number from 0 to 1. */
function likeness(name: readonly string[], said: ReadonlySet<string>, count: number): number {
  let shared = 0;
  for (const term of name) if (said.has(term)) shared += 1;
  return shared === 0 ? 0 : (shared / name.length) * Math.min(1, shared / count);
}

/**
 * How well entries fit: by the words found and where they stand, then by how much of a name they are; a whole name counts
 * four times.
 *
 * @param words all words of the query
 * @returns a function that tells it of one entry
 */
export function ranking({ entries, names }: SearchIndex, words: readonly Word[]): (found: Found) => number {
  const deciding = words.filter((word) => !isIdle(word)).length;
  // Whoever writes only what all records share asks what it is.
  const asksQuestion = isQuestion(words) || deciding === 0;
  const asked = words.flatMap(({ parts, joined }) => [...parts, joined]);
  const saidBy = new Map<string, ReadonlySet<string>>();
  return ({ row, score, terms }) => {
    const entry = entries[row];
    if (!entry) return 0;
    const key = terms.join(' ');
    const said = saidBy.get(key) ?? new Set([...terms, ...asked]);
    saidBy.set(key, said);
    let best = 0;
    for (const name of names[row] ?? []) best = Math.max(best, likeness(name, said, Math.max(1, deciding)));
    return score * weightOf(entry, asksQuestion) * (1 + 2 * best + (best === 1 ? 1 : 0));
  };
}
