import MiniSearch from 'minisearch';
import type { Catalog } from '#lib/domain/catalog';
import type { List } from './list';

const fold = (term: string): string =>
  term
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

function buildIndex<R extends object>(list: List<R>, catalog: Catalog): MiniSearch {
  const { texts, boost } = list.search ?? { texts: () => ({}), boost: {} };
  const documents = list.records(catalog).map((record) => ({ id: list.id(record), ...texts(record) }));
  const index = new MiniSearch({
    fields: Object.keys(documents[0] ?? {}).filter((name) => name !== 'id'),
    processTerm: fold,
    searchOptions: {
      boost: { ...boost },
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      combineWith: 'AND',
      processTerm: fold,
    },
  });
  index.addAll(documents);
  return index;
}

const indexes = new WeakMap<Catalog, WeakMap<object, MiniSearch>>();

/**
 * Scores by id of the records that a text finds. Every word must be found; misspelt and unfinished words count. The
 * index is built once per catalog and list.
 */
export function searchRecords<R extends object>(
  list: List<R>,
  catalog: Catalog,
  text: string,
): ReadonlyMap<string, number> {
  const known = indexes.get(catalog) ?? new WeakMap<object, MiniSearch>();
  indexes.set(catalog, known);
  const index = known.get(list) ?? buildIndex(list, catalog);
  known.set(list, index);
  return new Map(index.search(text).map(({ id, score }) => [id, score]));
}
