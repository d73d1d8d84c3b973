import type { Slugs } from './slugs';

/** The paths of all pages that content may link to. A new kind of page is added here. */
export function pathsOf({ programs, comparisons }: Slugs): ReadonlySet<string> {
  return new Set([
    '/',
    '/programs',
    '/compare',
    ...[...comparisons].map((slug) => `/compare/${slug}`),
    ...[...programs].map((slug) => `/programs/${slug}`),
  ]);
}
