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
export const byNumber =
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

const rememberRanks = makeMemory<ReadonlyMap<object, number>>();

/** The rank of every record in one order, worked out once per catalog: sorting a result is then comparing ranks. */
function rankAll<R extends object>(list: List<R>, catalog: Catalog, sort: string): ReadonlyMap<object, number> {
  const order = list.orders[sort];
  if (!order) return new Map();
  return rememberRanks(catalog, order, () => {
    const sorted = [...list.records(catalog)].sort(order.compare);
    return new Map(sorted.map((record, index) => [record, index] as const));
  });
}

/**
 * Records of the list in a total, stable order.
 *
 * @param scores of the search, for the order by relevance; equal scores go by the list's first order
 */
export function sortRecords<R extends object>(
  list: List<R>,
  catalog: Catalog,
  records: readonly R[],
  { sort, scores }: { sort: string; scores: ReadonlyMap<string, number> },
): R[] {
  const isByScore = sort === byRelevance;
  const ranks = rankAll(list, catalog, isByScore ? (Object.keys(list.orders)[0] ?? '') : sort);
  const score = (record: R): number => (isByScore ? (scores.get(list.id(record)) ?? 0) : 0);
  const rank = (record: R): number => ranks.get(record) ?? 0;
  return [...records].sort((a, b) => score(b) - score(a) || rank(a) - rank(b));
}
