import type { Catalog } from '#lib/domain/catalog';
import { compareText } from '#lib/domain/compare-text';
import { midpoint, type NumberRange } from '#lib/domain/range';
import type { List } from './list';
import { makeMemory } from './memory';
import { byRelevance } from './query';

const names = new Intl.Collator('en');

/** What every order falls back on. */
export interface Named {
  readonly title: string;
  readonly slug: string;
}

/** By title, then by slug. */
export const byName = (a: Named, b: Named): number => names.compare(a.title, b.title) || compareText(a.slug, b.slug);

/** By a number, smallest first; records without one come last, and ties go by name. */
const byNumber =
  <R extends Named>(numberOf: (record: R) => number | undefined) =>
  (a: R, b: R): number => {
    const [left, right] = [numberOf(a), numberOf(b)];
    if (left === right) return byName(a, b);
    if (left === undefined) return 1;
    if (right === undefined) return -1;
    return left - right || byName(a, b);
  };

/** By the middle of a range, smallest first. */
export const byMiddle = <R extends Named>(read: (record: R) => NumberRange | undefined) =>
  byNumber((record: R) => {
    const range = read(record);
    return range && midpoint(range);
  });

/** By the day of the last check, newest first. */
export const byChecked = byNumber(
  ({ lastVerified }: Named & { readonly lastVerified: string }) => -Number(lastVerified.replaceAll('-', '')),
);

const rememberRanks = makeMemory<readonly number[]>();

/** The rank of every row in one order, worked out once per catalog: sorting a result is then comparing ranks. */
function rankAll<R extends object>(list: List<R>, catalog: Catalog, sort: string): readonly number[] {
  const order = list.orders[sort];
  if (!order) return [];
  return rememberRanks(catalog, order, () => {
    const records = list.records(catalog);
    const sorted = [...records.entries()].sort(([, a], [, b]) => order.compare(a, b));
    const ranks = records.map(() => 0);
    for (const [rank, [row]] of sorted.entries()) ranks[row] = rank;
    return ranks;
  });
}

/**
 * Rows of the list in a total, stable order.
 *
 * @param scores of the search by row, for the order by relevance; equal scores go by the list's first order
 */
export function sortRows<R extends object>(
  list: List<R>,
  catalog: Catalog,
  rows: readonly number[],
  { sort, scores }: { sort: string; scores: ReadonlyMap<number, number> },
): number[] {
  const isByScore = sort === byRelevance;
  const ranks = rankAll(list, catalog, isByScore ? (Object.keys(list.orders)[0] ?? '') : sort);
  const score = (row: number): number => (isByScore ? (scores.get(row) ?? 0) : 0);
  const rank = (row: number): number => ranks[row] ?? 0;
  return [...rows].sort((a, b) => score(b) - score(a) || rank(a) - rank(b));
}
