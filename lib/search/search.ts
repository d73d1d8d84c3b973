import { type Found, findWords } from '#lib/matcher/text-index';
import type { Word } from '#lib/matcher/words';
import { type Entry, type Kind, kinds } from './entry';
import type { ReadFilter, Tests } from './filter';
import { isIdle, joinMicroMasters } from './idle-words';
import type { SearchIndex } from './index';
import { rankFound } from './rank';
import { type Asked, readFilters } from './read-filters';

/** An entry that fits, with the terms by which it was found. */
export interface Hit {
  readonly entry: Entry;
  readonly score: number;
  readonly terms: readonly string[];
}

const testOf: Readonly<Partial<Record<Kind, keyof Tests>>> = {
  program: 'program',
  linked: 'degree',
  direct: 'degree',
  university: 'university',
  payer: 'payer',
};

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

/** Every entry that fits, best first within each kind. */
function findOfKinds(index: SearchIndex, asked: Asked, words: readonly Word[]): Map<Kind, Hit[]> {
  const memory = new Map<string, { found: readonly Found[]; scores: ReadonlyMap<number, number> }>();
  const byKind = new Map<Kind, Hit[]>(kinds.map((kind) => [kind, []]));
  // Words that became a filter still say which records are named so.
  const filtering = words.filter(({ shown }) => asked.filters.some((filter) => filter.words.includes(shown)));
  const extra = filtering.length > 0 ? findWords(index.texts, filtering, { mode: 'any' }) : [];
  const named = new Map(extra.map((found) => [found.row, found]));
  const withNames = ({ row, score, terms }: Found): Found => {
    const also = named.get(row);
    return also ? { row, score: score + also.score, terms: [...terms, ...also.terms] } : { row, score, terms };
  };
  const find = (needed: readonly Word[]) => {
    const key = needed.map(({ joined }) => joined).join(' ');
    const found =
      memory.get(key)?.found ??
      (needed.length > 0
        ? findWords(index.texts, needed, { mode: 'all' })
        : index.entries.map((_, row): Found => ({ row, score: filteredOnly, terms: [] }))
      ).map(withNames);
    const scores = memory.get(key)?.scores ?? rankFound(index, found, words);
    memory.set(key, { found, scores });
    return { found, scores };
  };
  for (const kind of kinds) {
    const { found, scores } = find(wordsFor(kind, asked, words));
    for (const { row, terms } of found) {
      const entry = index.entries[row];
      if (entry?.kind !== kind) continue;
      if (!asked.filters.every((filter) => fits(entry, index.names[row] ?? [], filter))) continue;
      byKind.get(kind)?.push({ entry, score: scores.get(row) ?? 0, terms });
    }
  }
  return byKind;
}

/** Groups of hits, the group with the best hit first; those that words ask for before all others. */
export interface Outcome extends Asked {
  readonly groups: readonly { readonly kind: Kind; readonly hits: readonly Hit[] }[];
  /** Entries that have some of the words, when none has all. */
  readonly near: readonly Hit[];
}

const mostNear = 8;

/** Searches everything on record. */
export function searchAll(index: SearchIndex, said: readonly Word[]): Outcome {
  const words = joinMicroMasters(said);
  const asked = readFilters(index.filters, words);
  const isSorted = asked.filters.some(({ sort }) => sort);
  const first = new Set(asked.filters.flatMap(({ first: named = [] }) => named));
  const byPlace = (a: Hit, b: Hit): number =>
    placeOf(index, a.entry, asked.filters) - placeOf(index, b.entry, asked.filters);
  const groups = [...findOfKinds(index, asked, words)]
    .filter(([, hits]) => hits.length > 0)
    .map(([kind, hits]) => {
      const best = Math.max(...hits.map(({ score }) => score));
      const bySort = isSorted && isOrdered(kind);
      hits.sort((a, b) => (bySort ? 0 : b.score - a.score) || byPlace(a, b));
      return { kind, hits, best: best + (first.has(kind) ? 1e6 : 0) };
    })
    .sort((a, b) => b.best - a.best);
  if (groups.length > 0) return { ...asked, groups, near: [] };
  const decisive = words.filter((word) => !isIdle(word));
  const found = findWords(index.texts, decisive.length > 0 ? decisive : words, { mode: 'any' });
  const scores = rankFound(index, found, words);
  const near = found
    .flatMap(({ row, terms }): Hit[] => {
      const entry = index.entries[row];
      return entry && entry.kind !== 'pathway' ? [{ entry, terms, score: scores.get(row) ?? 0 }] : [];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, mostNear);
  return { ...asked, groups, near };
}
