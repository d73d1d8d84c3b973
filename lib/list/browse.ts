import type { Catalog } from '#lib/domain/catalog';
import type { AddressParams } from '#lib/site/address-params';
import { type IgnoredValue, mostRemarks } from '#lib/site/ignored-values';
import { type AppliedFilter, applyFilters } from './applied';
import { readColumns } from './columns';
import { type CountedFacet, type CountedRange, countFacets } from './count';
import { type Limit, readLimits } from './limits';
import type { List } from './list';
import { matchRows } from './match';
import { byRelevance, defaultSort, type ListQuery, parseQuery, toSearch } from './query';
import { searchRecords } from './search';
import { sortRows } from './sort';

/** Everything that the page of a list shows. */
export interface ListView<R extends object> {
  readonly list: List<R>;
  readonly query: ListQuery;
  readonly ignored: readonly IgnoredValue[];
  /** Records in the catalog, and records that match. */
  readonly total: number;
  readonly count: number;
  /** The records of this page. */
  readonly records: readonly R[];
  readonly facets: readonly CountedFacet[];
  readonly ranges: readonly CountedRange[];
  readonly applied: readonly AppliedFilter[];
  /** What each limit on a figure leaves in, and out. */
  readonly limits: readonly Limit[];
  /** The menu of orders, and its choice. The default is empty: with other words there may be another default. */
  readonly orders: readonly { readonly value: string; readonly label: string }[];
  readonly order: string;
  readonly page: number;
  readonly pages: number;
  /** Canonical search of this page, and of each page of the result. */
  readonly search: string;
  readonly pageSearches: readonly string[];
}

/** How many records match an address of a list, and what it asks for. Total: any parameters give an answer. */
export function countRecords<R extends object>(list: List<R>, catalog: Catalog, params: AddressParams) {
  const { query, matches } = matchRecords(list, catalog, params);
  return { query, count: matches.matching.length };
}

function matchRecords<R extends object>(list: List<R>, catalog: Catalog, params: AddressParams) {
  const { query, ignored, refused } = parseQuery(list, catalog, params);
  const scores: ReadonlyMap<number, number> = query.q ? searchRecords(list, catalog, query.q) : new Map();
  const rows = query.q ? scores.keys() : list.records(catalog).keys();
  return { query, ignored, refused, scores, matches: matchRows(readColumns(list, catalog), rows, query) };
}

/**
 * Every record that matches an address of a list, in the order asked for and on whatever page; `search` is the
 * canonical one of the whole result. Total: any parameters give an answer.
 */
export function findRecords<R extends object>(list: List<R>, catalog: Catalog, params: AddressParams) {
  const { query, ignored, refused, scores, matches } = matchRecords(list, catalog, params);
  const all = list.records(catalog);
  const rows = sortRows(list, catalog, matches.matching, { sort: query.sort, scores });
  const records = rows.flatMap((row) => all[row] ?? []);
  return { query, ignored, refused, records, matches, search: toSearch(list, { ...query, page: 1 }) };
}

/** Answers an address of a list. Total: any parameters give a page; a page beyond the last is the last, and said. */
export function browseList<R extends object>(list: List<R>, catalog: Catalog, params: AddressParams): ListView<R> {
  const { query: asked, ignored, refused, records, matches } = findRecords(list, catalog, params);
  const { pageSize = Number.POSITIVE_INFINITY } = list;
  const pages = Math.max(1, Math.ceil(records.length / pageSize));
  const page = Math.min(asked.page, pages);
  const query = { ...asked, page };
  const beyond = { name: 'page', value: String(asked.page), reason: `is beyond the last page, which is ${pages}.` };
  const usual = defaultSort(list, query);
  const inMenu = (sort: string): string => (sort === usual ? '' : sort);
  const orders = Object.entries(list.orders).map(([sort, { label }]) => ({ value: inMenu(sort), label }));
  return {
    list,
    query,
    ignored: page < asked.page ? [...ignored, beyond].slice(0, mostRemarks) : ignored,
    total: list.records(catalog).length,
    count: records.length,
    records: list.pageSize ? records.slice((page - 1) * pageSize, page * pageSize) : records,
    ...countFacets(list, catalog, matches, { query, refused }),
    applied: applyFilters(list, catalog, query),
    limits: readLimits(list, catalog, matches, query),
    orders: query.q ? [{ value: inMenu(byRelevance), label: 'Best match' }, ...orders] : orders,
    order: inMenu(query.sort),
    page,
    pages,
    search: toSearch(list, query),
    pageSearches: Array.from({ length: pages }, (_, index) => toSearch(list, { ...query, page: index + 1 })),
  };
}
