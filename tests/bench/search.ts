import { performance } from 'node:perf_hooks';
import { loadCatalog } from '#lib/content/load';
import { searchIndex } from '#lib/search/index';
import { answerSearch } from '#lib/search/view';
import { searchQueries } from '../support/search-queries';

/** How often each query is asked. */
const rounds = 4;

/** The value below which a part of sorted values lies. */
const percentile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

/** What an answer of the search takes in a process that has read this content, over all queries of the tests, in milliseconds. */
export async function searchTimes(content: string) {
  const { catalog } = await loadCatalog({ root: content, today: new Date().toISOString().slice(0, 10) });
  if (!catalog) throw new Error('The content has errors.');
  const begin = performance.now();
  const { entries } = searchIndex(catalog);
  const built = performance.now() - begin;
  const times = Array.from({ length: rounds }, () => searchQueries).flatMap((queries) =>
    queries.map(([q]) => {
      const asked = performance.now();
      answerSearch(catalog, { q });
      return performance.now() - asked;
    }),
  );
  const sorted = times.sort((a, b) => a - b);
  return { entries: entries.length, built, p50: percentile(sorted, 0.5), p99: percentile(sorted, 0.99) };
}
