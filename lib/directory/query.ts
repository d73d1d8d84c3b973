import { languages, mathLevels, platforms } from '#lib/domain/program';
import { statuses } from '#lib/domain/status';
import type { AddressParams } from '#lib/site/address-params';
import { AddressReader, type RangeChoice } from '#lib/site/address-reader';
import type { IgnoredValue } from '#lib/site/ignored-values';

/** Facets with ticks: the visitor may choose several values of each. */
export const tickFacets = [
  'field',
  'university',
  'status',
  'credit',
  'mathematics',
  'language',
  'platform',
  'exam',
] as const;
export type TickFacet = (typeof tickFacets)[number];

/** Facets with two bounds: price in US dollars, length in months, effort in hours a week. */
export const rangeFacets = ['price', 'months', 'hours'] as const;
export type RangeFacet = (typeof rangeFacets)[number];

export const sorts = ['relevance', 'name', 'price', 'length', 'hours', 'share', 'checked'] as const;
export type Sort = (typeof sorts)[number];

/** What the visitor asks of the directory: the whole state of the page, and the same as its address. */
export interface ProgramQuery {
  readonly q: string;
  readonly ticks: Readonly<Record<TickFacet, readonly string[]>>;
  readonly ranges: Readonly<Record<RangeFacet, RangeChoice>>;
  readonly sort: Sort;
  readonly page: number;
}

/** Slugs that exist, for the facets whose values are records. */
export interface KnownSlugs {
  readonly fields: readonly string[];
  readonly universities: readonly string[];
}

/** Longest search text, in characters. */
const longestText = 100;

const fixedValues: Record<Exclude<TickFacet, 'field' | 'university'>, readonly string[]> = {
  status: statuses,
  credit: ['yes', 'entry', 'none'],
  mathematics: [...mathLevels, 'unknown'],
  language: languages,
  platform: platforms,
  exam: ['yes', 'no', 'unknown'],
};

/** The sort of a query that names none: by relevance while searching, otherwise by name. */
const defaultSort = (q: string): Sort => (q ? 'relevance' : 'name');

const expected = new Set<string>([
  'q',
  ...tickFacets,
  ...rangeFacets.flatMap((name) => [`${name}-min`, `${name}-max`, `${name}-unknown`]),
  'sort',
  'page',
]);

/**
 * Reads an address. Total: every input gives a valid query, and what was not understood is listed in words, at most
 * ten entries. Empty values, as a form sends them, count as absent.
 */
export function parseProgramQuery(
  params: AddressParams,
  known: KnownSlugs,
): { query: ProgramQuery; ignored: IgnoredValue[] } {
  const reader = new AddressReader(params);
  const q = (reader.one('q') ?? '').toWellFormed().replace(/\s+/g, ' ').slice(0, longestText).toWellFormed().trim();
  const allowed: Record<TickFacet, readonly string[]> = {
    field: known.fields,
    university: known.universities,
    ...fixedValues,
  };
  const ticks = Object.fromEntries(tickFacets.map((name) => [name, reader.ticks(name, allowed[name])])) as Record<
    TickFacet,
    string[]
  >;
  const ranges = Object.fromEntries(rangeFacets.map((name) => [name, reader.range(name)])) as Record<
    RangeFacet,
    RangeChoice
  >;
  const sort = reader.choice('sort', sorts, defaultSort(q));
  const query: ProgramQuery = {
    q,
    ticks,
    ranges,
    sort: sort === 'relevance' ? defaultSort(q) : sort,
    page: reader.page(),
  };
  reader.reportOthers(expected);
  return { query, ignored: reader.ignored.entries };
}

/**
 * The canonical search of a query with its leading `?`: parameters in one order, values sorted, defaults left out; empty
 * for a query that asks for nothing.
 */
export function programQueryToSearch(query: ProgramQuery): string {
  const pairs: [string, string][] = [];
  if (query.q) pairs.push(['q', query.q]);
  for (const name of tickFacets) for (const value of query.ticks[name]) pairs.push([name, value]);
  for (const name of rangeFacets) {
    const { min, max, unknown } = query.ranges[name];
    if (min !== undefined) pairs.push([`${name}-min`, String(min)]);
    if (max !== undefined) pairs.push([`${name}-max`, String(max)]);
    if (unknown) pairs.push([`${name}-unknown`, 'include']);
  }
  if (query.sort !== defaultSort(query.q)) pairs.push(['sort', query.sort]);
  if (query.page > 1) pairs.push(['page', String(query.page)]);
  return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : '';
}

/** The query with another value of one part, back on its first page. */
export const withPart = (query: ProgramQuery, part: Partial<ProgramQuery>): ProgramQuery => ({
  ...query,
  page: 1,
  ...part,
});
