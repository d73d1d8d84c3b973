import { termsOf, type Word } from '#lib/matcher/words';
import type { Entry, Kind } from './entry';
import type { Filter, ReadFilter } from './filter';
import { findByKind, mostInGroup } from './find';
import { isOrdered, tests } from './fit';
import type { Hit } from './hit';
import { isQuestion, joinMicroMasters } from './idle-words';
import type { SearchIndex } from './index';
import { findNear } from './near';
import { type Asked, readFilters } from './read-filters';
import { findTerm } from './term-asked';

/** Places of programs or degrees, by row, in the order asked for or in the usual one of their list. */
function placesOf({ places }: SearchIndex, kind: Kind, filters: readonly ReadFilter[]): Int32Array | undefined {
  const sort = filters.find((one) => one.sort)?.sort;
  if (kind === 'program') return places.programs[sort?.programs ?? 'name'];
  return isOrdered(kind) ? places.degrees[sort?.degrees ?? 'share'] : undefined;
}

/** The first of many numbers in an order, without sorting all of them. */
function firstIn(count: number, compare: (a: number, b: number) => number): number[] {
  const first: number[] = [];
  for (let one = 0; one < count; one += 1) {
    const last = first.at(-1);
    if (first.length >= mostInGroup && last !== undefined && compare(one, last) >= 0) continue;
    const at = first.findIndex((other) => compare(one, other) < 0);
    first.splice(at === -1 ? first.length : at, 0, one);
    first.length = Math.min(first.length, mostInGroup);
  }
  return first;
}

/** Hits of one kind: how many, and the first of them. */
export interface Group {
  readonly kind: Kind;
  readonly count: number;
  readonly hits: readonly Hit[];
}

/** Groups of hits, the group with the best hit first; those that words ask for before all others. */
export interface Outcome extends Asked {
  readonly groups: readonly Group[];
  /** Entries that have some of the words, when none has all. */
  readonly near: readonly Hit[];
}

/** Groups with a term of the glossary before all others; other terms that have its words stand in the glossary. */
function withTerm(groups: readonly Group[], entry: Entry): Group[] {
  const { count = 0, hits = [] } = groups.find(({ kind }) => kind === 'term') ?? {};
  const found = hits.find((hit) => hit.entry === entry);
  const lead = found ?? { entry, score: 0, terms: new Set(entry.names.flatMap((name) => termsOf(name))) };
  return [
    { kind: 'term', count: count + Number(!found), hits: [lead] },
    ...groups.filter(({ kind }) => kind !== 'term'),
  ];
}

/** Whether all filters that test records test those of a kind. */
const isAddressed = (kind: Kind, { filters }: Asked): boolean => {
  const testing = filters.flatMap(({ holds }) => holds ?? []);
  return testing.length > 0 && testing.every((holds) => tests(holds, kind));
};

/** Whether a filter is one: a question about master’s degrees does not ask for them. */
const isMeant = (words: readonly Word[]) =>
  isQuestion(words) ? ({ first }: Filter): boolean => !first : (): boolean => true;

/**
 * Searches everything on record.
 *
 * @param page the entry whose own address was asked for, which alone is then the answer
 */
export function searchAll(index: SearchIndex, said: readonly Word[], page?: Entry): Outcome {
  if (page) {
    const hits = [{ entry: page, score: 1, terms: new Set<string>() }];
    return { filters: [], words: said, groups: [{ kind: page.kind, count: 1, hits }], near: [] };
  }
  const words = joinMicroMasters(said);
  const term = findTerm(index.terms, words);
  const asked = term?.isMeaning ? { filters: [], words } : readFilters(index.filters, words, isMeant(words));
  const isSorted = asked.filters.some(({ sort }) => sort);
  const asksFor = new Set(asked.filters.flatMap(({ first: named = [] }) => named));
  // Guides answer a question, whatever filters its words would be.
  const addressed = (kind: Kind): number => Number(!isQuestion(words) && isAddressed(kind, asked));
  const groups = [...findByKind(index, asked, words)]
    .filter(([, { rows }]) => rows.length > 0)
    .map(([kind, { rows, scores, terms }]) => {
      const places = placesOf(index, kind, asked.filters);
      const bySort = isSorted && isOrdered(kind);
      const scoreAt = (at: number): number => scores[at] ?? 0;
      const placeAt = (at: number): number => places?.[rows[at] ?? -1] ?? 0;
      const first = firstIn(
        rows.length,
        (a, b) => (bySort ? 0 : scoreAt(b) - scoreAt(a)) || placeAt(a) - placeAt(b) || a - b,
      );
      const hits = first.flatMap((at): Hit[] => {
        const entry = index.entries[rows[at] ?? -1];
        return entry ? [{ entry, score: scoreAt(at), terms }] : [];
      });
      const isAsked = asksFor.has(kind);
      const best = isAsked && isSorted ? -placeAt(first[0] ?? 0) : scores.reduce((most, one) => Math.max(most, one), 0);
      return { kind, count: rows.length, hits, best, isAsked };
    })
    .sort((a, b) => Number(b.isAsked) - Number(a.isAsked) || addressed(b.kind) - addressed(a.kind) || b.best - a.best);
  if (term) return { ...asked, groups: withTerm(groups, term.entry), near: [] };
  if (groups.length > 0) return { ...asked, groups, near: [] };
  return { ...asked, groups, near: findNear(index, words) };
}
