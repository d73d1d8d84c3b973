import type { Catalog, Program } from '#lib/domain/catalog';
import { byBestShare } from '#lib/domain/credit-share';
import { lastDayOf } from '#lib/domain/partial-date';
import { totalHours } from '#lib/domain/program-figures';
import { midpoint } from '#lib/domain/range';
import { isOpen } from '#lib/domain/status';
import { rangeValue } from './match';
import { type Sort, sorts } from './query';

const names = new Intl.Collator('en');

const byName = (a: Program, b: Program): number =>
  names.compare(a.title, b.title) || (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0);

/** A comparison by a number, smallest first; programs without one come last, and ties go by name. */
function byNumber(numberOf: (program: Program) => number | undefined) {
  return (a: Program, b: Program): number => {
    const [left, right] = [numberOf(a), numberOf(b)];
    if (left === right) return byName(a, b);
    if (left === undefined) return 1;
    if (right === undefined) return -1;
    return left - right || byName(a, b);
  };
}

const middle = (facet: 'price' | 'months') => (program: Program) => {
  const range = rangeValue(program, facet);
  return range && midpoint(range);
};

const hours = (program: Program): number | undefined => {
  const fact = totalHours(program);
  return fact.state === 'known' ? midpoint(fact.value) : undefined;
};

/** Programs one can still start come before the others: most visitors look for those. */
const byStanding = (a: Program, b: Program): number => Number(isOpen(b)) - Number(isOpen(a)) || byName(a, b);

const comparisons: Record<Exclude<Sort, 'relevance'>, (a: Program, b: Program) => number> = {
  name: byStanding,
  price: byNumber(middle('price')),
  length: byNumber(middle('months')),
  hours: byNumber(hours),
  share: (a, b) => byBestShare(a.pathways, b.pathways) || byName(a, b),
  checked: byNumber((program) => -Number(lastDayOf(program.lastVerified).replaceAll('-', ''))),
};

const ranksByCatalog = new WeakMap<Catalog, Map<Sort, ReadonlyMap<string, number>>>();

/** The rank of every program in one order, worked out once per catalog: sorting a result is then comparing ranks. */
function ranksOf(catalog: Catalog, sort: Exclude<Sort, 'relevance'>): ReadonlyMap<string, number> {
  const known = ranksByCatalog.get(catalog) ?? new Map<Sort, ReadonlyMap<string, number>>();
  ranksByCatalog.set(catalog, known);
  const ranks =
    known.get(sort) ?? new Map([...catalog.programs].sort(comparisons[sort]).map(({ slug }, index) => [slug, index]));
  known.set(sort, ranks);
  return ranks;
}

/**
 * The programs in a total, stable order: unknown figures last, ties by name and then slug. Prices count in US dollars
 * only; ranges by their middle; by name, open programs first; shares largest first, ceilings after; checks newest first.
 *
 * @param scores of the search, for the order by relevance
 */
export function sortPrograms(
  catalog: Catalog,
  programs: readonly Program[],
  sort: Sort,
  scores: ReadonlyMap<string, number>,
): Program[] {
  if (sort === 'relevance') {
    return [...programs].sort((a, b) => (scores.get(b.slug) ?? 0) - (scores.get(a.slug) ?? 0) || byName(a, b));
  }
  const ranks = ranksOf(catalog, sort);
  return [...programs].sort((a, b) => (ranks.get(a.slug) ?? 0) - (ranks.get(b.slug) ?? 0));
}

export const sortLabels: Record<Sort, string> = {
  relevance: 'Best match',
  name: 'Open first, by name',
  price: 'Price, lowest first',
  length: 'Length, shortest first',
  hours: 'Hours in all, fewest first',
  share: 'Share of a degree, largest first',
  checked: 'Last checked, newest first',
};

/** The orders a visitor can choose; by relevance only while searching. */
export const sortsFor = (q: string): readonly Sort[] => sorts.filter((sort) => sort !== 'relevance' || q !== '');
