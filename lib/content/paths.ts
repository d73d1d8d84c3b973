import { type Page, pages } from '#lib/site/pages';
import type { Slugs } from './slugs';

/** The paths of all pages that content may link to. */
export function pathsOf(slugs: Slugs): ReadonlySet<string> {
  return new Set(
    pages.flatMap(({ path, records }: Page) => [
      path,
      ...(records ? [...slugs[records]].map((slug) => `${path}/${slug}`) : []),
    ]),
  );
}
