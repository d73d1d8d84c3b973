import { type Found, findWords } from '#lib/matcher/text-index';
import type { Word } from '#lib/matcher/words';
import { type Entry, type Kind, kinds } from './entry';
import type { Filter, ReadFilter, Tests } from './filter';
import type { Hit } from './hit';
import { isIdle, isQuestion, joinMicroMasters } from './idle-words';
import type { SearchIndex } from './index';
import { findNear } from './near';
import { ranking } from './rank';
import { type Asked, readFilters } from './read-filters';

const testOf: Readonly<Partial<Record<Kind, keyof Tests>>> = {
  program: 'program',
  linked: 'degree',
  direct: 'degree',
  university: 'university',
  field: 'field',
  payer: 'payer',
};

/** Hits of a group that are shown. */
const mostInGroup = 5;

const isOrdered = (kind: Kind): boolean => kind === 'program' || kind === 'linked' || kind === 'direct';

/** Whether a filter speaks of a kind, so that its words need not stand in the text. */
function concerns({ holds, sort, first }: ReadFilter, kind: Kind): boolean {
  const test = testOf[kind];
  return Boolean((test && holds?.[test]) || (sort && isOrdered(kind)) || first);
}

/** Whether an entry fits a filter: by its record, or by its name, which has the same words. */
function fits(entry: Entry, names: readonly (readonly string[])[], { holds, terms }: ReadFilter): boolean {
  if (!holds || names.some((name) => terms.every((term) => name.includes(term)))) return true;
  switch (entry.kind) {
    case 'program':
      return holds.program?.(entry.record) ?? true;
    case 'linked':
    case 'direct':
      return holds.degree?.(entry.record) ?? true;
    case 'university':
      return holds.university?.(entry.record) ?? true;
    case 'field':
      return holds.field?.(entry.record) ?? true;
    case 'payer':
      return holds.payer?.(entry.record) ?? true;
    default:
      return true;
  }
}

/** The place of a program or degree in the order asked for, or in the usual one of its list. */
function placeOf({ places }: SearchIndex, entry: Entry, filters: readonly ReadFilter[]): number {
  const sort = filters.find((one) => one.sort)?.sort;
  if (entry.kind === 'program') return places.programs[sort?.programs ?? 'name']?.get(entry.record) ?? 0;
  if (entry.kind === 'linked' || entry.kind === 'direct') {
    return places.degrees[sort?.degrees ?? 'share']?.get(entry.record) ?? 0;
  }
  return 0;
}

/** What a record counts that fits filters and was asked for by no word: as much as a word in a text, less than one in a name. */
const filteredOnly = 6;

/** The words that must stand in the text of a kind. */
function wordsFor(kind: Kind, { filters, words }: Asked, all: readonly Word[]): Word[] {
  const silent = new Set(filters.filter((filter) => !concerns(filter, kind)).flatMap((filter) => filter.words));
  const needed = all.filter((word) => (words.includes(word) && !isIdle(word)) || silent.has(word.shown));
  if (needed.length > 0 || (testOf[kind] && filters.length > 0)) return needed;
  const anything = all.filter((word) => !isIdle(word));
  return anything.length > 0 ? anything : [...all];
}

/** Entries that were asked for by words which became filters: a name may still say them. */
function findNamed(index: SearchIndex, { filters }: Asked, words: readonly Word[]): ReadonlyMap<number, Found> {
  const filtering = words.filter(({ shown }) => filters.some((filter) => filter.words.includes(shown)));
  const found = filtering.length > 0 ? findWords(index.texts, filtering, 'any') : [];
  return new Map(found.map((one) => [one.row, one]));
}

/** Kinds by the words that must stand in their texts: most have the same. */
function kindsByWords(asked: Asked, words: readonly Word[]) {
  const groups = new Map<string, { needed: readonly Word[]; kinds: Set<Kind> }>();
  for (const kind of kinds) {
    const needed = wordsFor(kind, asked, words);
    const key = needed.map(({ joined }) => joined).join(' ');
    const group = groups.get(key) ?? { needed, kinds: new Set<Kind>() };
    group.kinds.add(kind);
    groups.set(key, group);
  }
  return groups.values();
}

/** Every entry that fits, by its kind. */
function findByKind(index: SearchIndex, asked: Asked, words: readonly Word[]): Map<Kind, Hit[]> {
  const named = findNamed(index, asked, words);
  const rank = ranking(index, words);
  const byKind = new Map<Kind, Hit[]>(kinds.map((kind) => [kind, []]));
  for (const group of kindsByWords(asked, words)) {
    const found: Iterable<Found> =
      group.needed.length > 0
        ? findWords(index.texts, group.needed, 'all')
        : index.entries.map((_, row) => ({ row, score: filteredOnly, terms: [] }));
    for (const one of found) {
      const entry = index.entries[one.row];
      if (!entry || !group.kinds.has(entry.kind)) continue;
      if (!asked.filters.every((filter) => fits(entry, index.names[one.row] ?? [], filter))) continue;
      const also = named.get(one.row);
      const terms = also ? [...one.terms, ...also.terms] : one.terms;
      const score = rank({ row: one.row, score: one.score + (also?.score ?? 0), terms });
      byKind.get(entry.kind)?.push({ entry, score, terms });
    }
  }
  return byKind;
}

/** The first of many in an order, without sorting all of them. */
function firstIn(hits: readonly Hit[], compare: (a: Hit, b: Hit) => number): Hit[] {
  const first: Hit[] = [];
  for (const hit of hits) {
    const last = first.at(-1);
    if (first.length >= mostInGroup && last && compare(hit, last) >= 0) continue;
    const at = first.findIndex((other) => compare(hit, other) < 0);
    first.splice(at === -1 ? first.length : at, 0, hit);
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

/** Whether all filters that test records test those of a kind. */
const isAddressed = (kind: Kind, { filters }: Asked): boolean => {
  const testing = filters.filter(({ holds }) => holds);
  const test = testOf[kind];
  return testing.length > 0 && testing.every(({ holds }) => test && holds?.[test]);
};

/** Whether a filter is one: a question about master’s degrees does not ask for them. */
const isMeant = (words: readonly Word[]) =>
  isQuestion(words) ? ({ first }: Filter): boolean => !first : (): boolean => true;

/** Searches everything on record. */
export function searchAll(index: SearchIndex, said: readonly Word[]): Outcome {
  const words = joinMicroMasters(said);
  const asked = readFilters(index.filters, words, isMeant(words));
  const isSorted = asked.filters.some(({ sort }) => sort);
  const first = new Set(asked.filters.flatMap(({ first: named = [] }) => named));
  const byPlace = (a: Hit, b: Hit): number =>
    placeOf(index, a.entry, asked.filters) - placeOf(index, b.entry, asked.filters);
  // Guides answer a question, whatever filters its words would be.
  const addressed = (kind: Kind): number => Number(!isQuestion(words) && isAddressed(kind, asked));
  const groups = [...findByKind(index, asked, words)]
    .filter(([, hits]) => hits.length > 0)
    .map(([kind, all]) => {
      const bySort = isSorted && isOrdered(kind);
      const hits = firstIn(all, (a, b) => (bySort ? 0 : b.score - a.score) || byPlace(a, b));
      const [lead] = hits;
      const isAsked = first.has(kind);
      const best = all.reduce((most, { score }) => Math.max(most, score), 0);
      const place = lead && isAsked && isSorted ? -placeOf(index, lead.entry, asked.filters) : best;
      return { kind, count: all.length, hits, best: place, isAsked };
    })
    .sort((a, b) => Number(b.isAsked) - Number(a.isAsked) || addressed(b.kind) - addressed(a.kind) || b.best - a.best);
  if (groups.length > 0) return { ...asked, groups, near: [] };
  return { ...asked, groups, near: findNear(index, words) };
}
