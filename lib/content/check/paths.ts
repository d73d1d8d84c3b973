import type { Slugs } from '#lib/content/read/slugs';
import type { Page } from '#lib/site/page';
import { pages } from '#lib/site/pages';
import { routes } from '#lib/site/routes';

const withData = (path: string): string[] => [path, `${path}.json`, `${path}.csv`];

/** The paths that content may link to: all pages, their data, and the feeds. */
export function listPaths(slugs: Slugs): ReadonlySet<string> {
  const paths = pages.flatMap(({ path, records, hasQuery, isText }: Page) => {
    const below = records ? [...slugs[records]].map((slug) => `${path}/${slug}`) : [];
    return [...(hasQuery ? withData(path) : [path]), ...(isText ? below : below.flatMap(withData))];
  });
  return new Set([...paths, routes.atomFeed(), routes.jsonFeed()]);
}
