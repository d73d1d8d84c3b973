import type { Slugs } from './slugs';

/** The paths of all pages that content may link to. A new kind of page is added here. */
export function pathsOf({ programs, degrees, fields, institutions, guides, comparisons }: Slugs): ReadonlySet<string> {
  return new Set([
    '/',
    '/programs',
    '/compare',
    '/degrees',
    '/fields',
    '/universities',
    '/pathways',
    '/data',
    '/guides',
    '/about',
    ...[...guides].map((slug) => `/guides/${slug}`),
    ...[...degrees].map((slug) => `/degrees/${slug}`),
    ...[...fields].map((slug) => `/fields/${slug}`),
    ...[...institutions].map((slug) => `/universities/${slug}`),
    ...[...comparisons].map((slug) => `/compare/${slug}`),
    ...[...programs].map((slug) => `/programs/${slug}`),
  ]);
}
