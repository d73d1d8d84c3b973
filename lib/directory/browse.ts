import type { Catalog, Program } from '#lib/domain/catalog';
import type { AddressParams } from '#lib/site/address-params';
import type { IgnoredValue } from '#lib/site/ignored-values';
import { type AppliedFilter, appliedFilters } from './applied';
import { countFacets, type Facet, type RangeFacetView } from './facets';
import { judgeBy } from './match';
import { type KnownSlugs, type ProgramQuery, parseProgramQuery, programQueryToSearch } from './query';
import { searchPrograms } from './search';
import { sortLabels, sortPrograms, sortsFor } from './sort';

/** Programs on one page of the directory. */
const pageSize = 24;

/** Everything the directory page shows. */
export interface DirectoryView {
  readonly query: ProgramQuery;
  readonly ignored: readonly IgnoredValue[];
  /** Programs in the catalog. */
  readonly total: number;
  /** Programs that match. */
  readonly count: number;
  /** The programs of this page. */
  readonly programs: readonly Program[];
  readonly facets: readonly Facet[];
  readonly ranges: readonly RangeFacetView[];
  readonly applied: readonly AppliedFilter[];
  readonly sorts: readonly { readonly value: string; readonly label: string }[];
  readonly page: number;
  readonly pages: number;
  /** Canonical search of this page, and of each page of the result. */
  readonly search: string;
  readonly pageSearches: readonly string[];
}

const knownByCatalog = new WeakMap<Catalog, KnownSlugs>();

function knownSlugs(catalog: Catalog): KnownSlugs {
  const known = knownByCatalog.get(catalog) ?? {
    fields: catalog.fields.map(({ slug }) => slug),
    universities: catalog.institutions.map(({ slug }) => slug),
  };
  knownByCatalog.set(catalog, known);
  return known;
}

function groupBy<K>(programs: readonly Program[], keyOf: (program: Program) => K): ReadonlyMap<K, readonly Program[]> {
  const groups = new Map<K, Program[]>();
  for (const program of programs) {
    const key = keyOf(program);
    const group = groups.get(key);
    if (group) group.push(program);
    else groups.set(key, [program]);
  }
  return groups;
}

interface Found {
  readonly query: ProgramQuery;
  readonly ignored: readonly IgnoredValue[];
  /** All that match, in the order asked for. */
  readonly programs: readonly Program[];
  /** Programs by the one facet that keeps them out; those that match under `undefined`. */
  readonly judged: ReturnType<typeof judge>;
}

const judge = (query: ProgramQuery, programs: readonly Program[]) => groupBy(programs, judgeBy(query));

/** Every program that matches an address of the directory, on whatever page. Total: any parameters give an answer. */
export function findPrograms(catalog: Catalog, params: AddressParams): Found {
  const { query, ignored } = parseProgramQuery(params, knownSlugs(catalog));
  const scores: ReadonlyMap<string, number> = query.q ? searchPrograms(catalog, query.q) : new Map();
  const named = query.q ? catalog.programs.filter(({ slug }) => scores.has(slug)) : catalog.programs;
  const judged = judge(query, named);
  return {
    query,
    ignored,
    programs: sortPrograms(catalog, judged.get(undefined) ?? [], query.sort, scores),
    judged,
  };
}

/** Answers an address of the directory. Total: any parameters give a page; a page beyond the last is the last. */
export function browsePrograms(catalog: Catalog, params: AddressParams): DirectoryView {
  const { query: asked, ignored, programs, judged } = findPrograms(catalog, params);
  const pages = Math.max(1, Math.ceil(programs.length / pageSize));
  const page = Math.min(asked.page, pages);
  const query = { ...asked, page };
  const { ticks, ranges } = countFacets(catalog, judged, query);
  return {
    query,
    ignored,
    total: catalog.programs.length,
    count: programs.length,
    programs: programs.slice((page - 1) * pageSize, page * pageSize),
    facets: ticks,
    ranges,
    applied: appliedFilters(catalog, query),
    sorts: sortsFor(query.q).map((value) => ({ value, label: sortLabels[value] })),
    page,
    pages,
    search: programQueryToSearch(query),
    pageSearches: Array.from({ length: pages }, (_, index) => programQueryToSearch({ ...query, page: index + 1 })),
  };
}
