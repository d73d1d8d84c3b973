import { routes } from './routes';

/** The addresses of a page in a form that Next's metadata takes. */
interface Alternates {
  canonical: string;
  types: Record<string, string | { url: string; title: string }[]>;
}

const feedsOf = (program?: string) => ({
  'application/atom+xml': [{ url: routes.atomFeed(program), title: program ? 'Changes of this program' : 'Changes' }],
  'application/feed+json': [{ url: routes.jsonFeed(program), title: program ? 'Changes of this program' : 'Changes' }],
});

/** A page without data of its own: its address and the feeds of the site. */
export const pageAlternates = (canonical: string): Alternates => ({ canonical, types: feedsOf() });

/**
 * A page that exists as data: its address, the same as JSON and CSV under the same parameters, and feeds of changes.
 *
 * @param path the page's path without parameters
 * @param search its canonical parameters with the leading `?`, or empty
 * @param program slug of the program when the page is about one
 */
export const dataAlternates = (path: string, search = '', program?: string): Alternates => ({
  canonical: `${path}${search}`,
  types: {
    'application/json': `${path}.json${search}`,
    'text/csv': `${path}.csv${search}`,
    ...feedsOf(program),
  },
});
