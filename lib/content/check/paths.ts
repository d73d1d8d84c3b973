import type { Slugs } from '#lib/content/read/slugs';
import { type Page, pages } from '#lib/site/pages';

/** The paths of all pages that content may link to. */
export function listPaths(slugs: Slugs): ReadonlySet<string> {
  return new Set(
    pages.flatMap(({ path, records }: Page) => [
      path,
      ...(records ? [...slugs[records]].map((slug) => `${path}/${slug}`) : []),
    ]),
  );
}
