import MiniSearch from 'minisearch';
import type { Catalog } from '#lib/domain/catalog';
import type { List } from './list';
import { makeMemory } from './memory';

const fold = (term: string): string =>
  term
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

function buildIndex<R extends object>(list: List<R>, catalog: Catalog): MiniSearch {
  const { texts, boost } = list.search ?? { texts: () => ({}), boost: {} };
  const documents = list.records(catalog).map((record, row) => ({ id: row, ...texts(record) }));
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

const rememberIndex = makeMemory<MiniSearch>();

/**
 * Scores by row of the records that a text finds. Every word must be found; misspelt and unfinished words count. The
 * index is built once per catalog and list.
 */
export function searchRecords<R extends object>(
  list: List<R>,
  catalog: Catalog,
  text: string,
): ReadonlyMap<number, number> {
  const index = rememberIndex(catalog, list, () => buildIndex(list, catalog));
  return new Map(index.search(text).map(({ id, score }) => [id, score]));
}
