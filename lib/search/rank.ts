import { isOpen } from '#lib/domain/status';
import type { Word } from '#lib/matcher/words';
import { type Entry, type Kind, leadsToRecord } from './entry';
import { isAsking, isIdle, isQuestion, namesPart } from './idle-words';
import type { SearchIndex } from './index';

/** How much a kind counts when words are found alike. */
const weights: Readonly<Record<Kind, number>> = {
  program: 1,
  linked: 0.9,
  direct: 0.9,
  university: 1.2,
  field: 2.4,
  guide: 0.8,
  term: 0.7,
  payer: 0.8,
  terms: 0.8,
  pathway: 0.3,
  page: 0.6,
};

/** How much a guide counts that may answer a question. */
const answering = 2;

/** How much an entry counts when words are found alike. */
export function weightOf(entry: Entry): number {
  if (entry.kind === 'program') return isOpen(entry.record) ? 1.1 : 0.7;
  return weights[entry.kind];
}

/** How much of a name was asked for, and of what was asked for the name says, as one number from 0 to 1. */
function likeness(name: readonly string[], said: ReadonlySet<string>, count: number): number {
  let shared = 0;
  for (const term of name) if (said.has(term)) shared += 1;
  return shared === 0 ? 0 : (shared / name.length) * Math.min(1, shared / count);
}

/** How many times a record counts whose whole name was asked for. */
const wholeName = 4;

/**
 * How well entries fit: by the words found and where they stand, then by how much of a name they are; a whole name counts
 * four times.
 *
 * @param words all words of the query
 * @param terms terms of texts for which the words stand
 * @returns a function that tells it of an entry, by its row, whose words count so much; roughly, and too little, where it
 * cannot reach `least`
 */
export function ranking(
  { entries, names, namedBy, weights: byRow }: SearchIndex,
  words: readonly Word[],
  terms: Iterable<string>,
): (row: number, score: number, least: number) => number {
  const named = words.filter((word) => !isIdle(word));
  const deciding = named.length;
  const ofRecord = named.filter((word) => !namesPart(word) && !isAsking(word)).length;
  // Whoever writes only what all records share asks what it is.
  const asksQuestion = isQuestion(words) || deciding === 0;
  const asksPrograms = !asksQuestion && words.some(({ joined }) => joined === 'micromaster');
  const said = new Set([...terms, ...words.flatMap(({ parts, joined }) => [...parts, joined])]);
  const mayName = [...said].some((term) => namedBy.has(term));
  return (row, score, least) => {
    const entry = entries[row];
    if (!entry) return 0;
    const weight = asksQuestion && entry.kind === 'guide' ? answering : (byRow[row] ?? 0);
    const base = score * weight * (asksPrograms && entry.kind === 'program' ? 1.5 : 1);
    if (!mayName || base * wholeName < least) return base;
    let best = 0;
    for (const name of names[row] ?? [])
      best = Math.max(best, likeness(name, said, Math.max(1, leadsToRecord(entry.kind) ? ofRecord : deciding)));
    return base * (best === 1 ? wholeName : 1 + 2 * best);
  };
}
