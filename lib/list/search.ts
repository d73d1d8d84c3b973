import type { Catalog } from '#lib/domain/catalog';
import { findWords } from '#lib/matcher/find-words';
import { buildTextIndex, type TextIndex } from '#lib/matcher/text-index';
import { wordsOf } from '#lib/matcher/words';
import type { List } from './list';
import { makeMemory } from './memory';

const rememberIndex = makeMemory<TextIndex>();

/**
 * Scores by row of the records that a text finds. Every word must be found; words with one wrong letter and unfinished
 * words count. The index is built once per catalog and list.
 */
export function searchRecords<R extends object>(
  list: List<R>,
  catalog: Catalog,
  text: string,
): ReadonlyMap<number, number> {
  const { texts, boost } = list.search ?? { texts: () => ({}), boost: {} };
  const index = rememberIndex(catalog, list, () => buildTextIndex(list.records(catalog).map(texts), { boost }));
  const found = findWords(index, wordsOf(text), 'all');
  return new Map(found.map(({ row, score }) => [row, score]));
}
