import type { Catalog, Degree, Program } from '#lib/domain/catalog';
import { degreeList } from '#lib/list/degrees';
import type { List } from '#lib/list/list';
import { programList } from '#lib/list/programs';
import { buildTextIndex, type TextIndex } from '#lib/matcher/text-index';
import { wordsOf } from '#lib/matcher/words';
import { catalogFilters } from './catalog-filters';
import { listEntries } from './entries';
import { boost, type Entry, textsOf } from './entry';
import { filterPhrases } from './filter-words';
import { type FilterTable, filterTable } from './read-filters';

/** Places of records in each order of their list, by the name of the order. */
type Places = Readonly<Record<string, ReadonlyMap<object, number>>>;

/** Everything that a search needs of a catalog. */
export interface SearchIndex {
  readonly entries: readonly Entry[];
  readonly texts: TextIndex;
  /** The words of each name of each entry. */
  readonly names: readonly (readonly (readonly string[])[])[];
  readonly filters: FilterTable;
  readonly places: { readonly programs: Places; readonly degrees: Places };
}

const placesIn = <R extends object>({ orders }: List<R>, records: readonly R[]): Places =>
  Object.fromEntries(
    Object.entries(orders).map(([name, { compare }]) => [
      name,
      new Map([...records].sort(compare).map((record, place) => [record as object, place])),
    ]),
  );

function buildIndex(catalog: Catalog): SearchIndex {
  const entries = listEntries(catalog);
  return {
    entries,
    texts: buildTextIndex(entries.map(textsOf), { boost }),
    names: entries.map(({ names }) => names.map((name) => wordsOf(name).map(({ joined }) => joined))),
    filters: filterTable([...catalogFilters(catalog), ...filterPhrases]),
    places: {
      programs: placesIn<Program>(programList, catalog.programs),
      degrees: placesIn<Degree>(degreeList, catalog.degrees),
    },
  };
}

const kept = new WeakMap<Catalog, SearchIndex>();

/** The index of a catalog, built once. */
export function searchIndex(catalog: Catalog): SearchIndex {
  const index = kept.get(catalog) ?? buildIndex(catalog);
  kept.set(catalog, index);
  return index;
}
