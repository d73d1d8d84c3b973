import { plural } from '#lib/format/plural';
import type { ListView } from '#lib/list/browse';
import { dataAlternates } from '#lib/site/alternates';
import { pageMetadata } from './page-metadata';

/** What the head of a list says of it; a filtered view is one of many and kept out of search engines. */
export function listMetadata<R extends object>(
  { list, count, applied, search, page, pages }: ListView<R>,
  words: { title: string; description: string },
) {
  const matching = `${plural(count, list.noun)} that ${count === 1 ? 'matches' : 'match'}`;
  const title = applied.length > 0 ? matching : words.title;
  return {
    ...pageMetadata({
      title: page > 1 ? `${title}, page ${page} of ${pages}` : title,
      description: words.description,
      alternates: dataAlternates(list.path, search),
    }),
    robots: applied.length > 0 ? { index: false } : null,
  };
}
