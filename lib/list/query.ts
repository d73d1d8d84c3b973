import type { Catalog } from '#lib/domain/catalog';
import type { AddressParams } from '#lib/site/address-params';
import { AddressReader, type RangeChoice } from '#lib/site/address-reader';
import type { IgnoredValue } from '#lib/site/ignored-values';
import type { Facet, List } from './list';
import { makeMemory } from './memory';

/** What the visitor asks of a list: the whole state of its page, and the same as its address. */
export interface ListQuery {
  readonly q: string;
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  readonly ranges: Readonly<Record<string, RangeChoice>>;
  readonly sort: string;
  readonly page: number;
}

/** The order by how well a record matches the words searched for; there is none without words. */
export const byRelevance = 'relevance';

/** Longest search text, in characters. */
const longestText = 100;

const namesOf = (part: object): string[] => Object.keys(part);

/** The order of a query that names none: by relevance while searching, by what it limits, otherwise the list's first. */
export function defaultSort<R extends object>(
  { orders, orderOfLimit = {} }: List<R>,
  { q, ranges }: Pick<ListQuery, 'q' | 'ranges'>,
): string {
  if (q) return byRelevance;
  const limited = namesOf(orderOfLimit).find((name) => ranges[name]?.max !== undefined);
  return (limited && orderOfLimit[limited]) ?? namesOf(orders)[0] ?? '';
}

function expectedNames<R extends object>({ search, facets, ranges, pageSize }: List<R>): Set<string> {
  return new Set([
    ...(search ? ['q'] : []),
    ...namesOf(facets),
    ...namesOf(ranges).flatMap((name) => [`${name}-min`, `${name}-max`, `${name}-unknown`]),
    'sort',
    ...(pageSize ? ['page'] : []),
  ]);
}

function readText(reader: AddressReader): string {
  const text = (reader.one('q') ?? '').toWellFormed().replace(/\s+/g, ' ');
  return text.slice(0, longestText).toWellFormed().trim();
}

const rememberValues = makeMemory<readonly string[]>();

/** The values that a filter can have, listed once per catalog. */
const allowedValues = <R>(catalog: Catalog, facet: Facet<R>): readonly string[] =>
  rememberValues(catalog, facet, () => facet.values(catalog).map(([value]) => value));

/**
 * Reads an address. Total: every input gives a valid query, and what was not understood is listed in words, at most
 * ten entries. Empty values, as a form sends them, count as absent. `refused` is what number boxes held to no use.
 */
export function parseQuery<R extends object>(
  list: List<R>,
  catalog: Catalog,
  params: AddressParams,
): { query: ListQuery; ignored: IgnoredValue[]; refused: ReadonlyMap<string, string> } {
  const reader = new AddressReader(params);
  const q = list.search ? readText(reader) : '';
  const chosen = Object.entries(list.facets).map(([name, facet]): [string, string[]] => {
    const allowed = allowedValues(catalog, facet);
    const values = list.isSingle ? [reader.choice(name, allowed, '')].filter(Boolean) : reader.ticks(name, allowed);
    return [name, values];
  });
  const ranges = namesOf(list.ranges).map((name): [string, RangeChoice] => [name, reader.range(name)]);
  const fallback = defaultSort(list, { q, ranges: Object.fromEntries(ranges) });
  const sorts = [...(list.search ? [byRelevance] : []), ...namesOf(list.orders)];
  const sort = reader.choice('sort', sorts, fallback);
  const query: ListQuery = {
    q,
    chosen: Object.fromEntries(chosen),
    ranges: Object.fromEntries(ranges),
    sort: sort === byRelevance ? fallback : sort,
    page: list.pageSize ? reader.page() : 1,
  };
  reader.reportOthers(expectedNames(list));
  return { query, ignored: reader.ignored.entries, refused: reader.refused };
}

/**
 * The canonical search of a query with its leading `?`: parameters in one order, values sorted, defaults left out; empty
 * for a query that asks for nothing.
 */
export function toSearch<R extends object>(list: List<R>, query: ListQuery): string {
  const pairs: [string, string][] = [];
  if (query.q) pairs.push(['q', query.q]);
  for (const [name, values] of Object.entries(query.chosen)) for (const value of values) pairs.push([name, value]);
  for (const [name, { min, max, unknown }] of Object.entries(query.ranges)) {
    if (min !== undefined) pairs.push([`${name}-min`, String(min)]);
    if (max !== undefined) pairs.push([`${name}-max`, String(max)]);
    if (unknown) pairs.push([`${name}-unknown`, 'include']);
  }
  if (query.sort !== defaultSort(list, query)) pairs.push(['sort', query.sort]);
  if (query.page > 1) pairs.push(['page', String(query.page)]);
  return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : '';
}

/** The query with another value of one part, back on its first page; an order that nobody chose becomes what is usual then. */
export function withPart<R extends object>(list: List<R>, query: ListQuery, part: Partial<ListQuery>): ListQuery {
  const changed = { ...query, page: 1, ...part };
  return query.sort === defaultSort(list, query) ? { ...changed, sort: defaultSort(list, changed) } : changed;
}
