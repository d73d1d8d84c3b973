import { routes } from './routes';

/** The addresses of a page in a form that Next's metadata takes. */
interface Alternates {
  canonical: string;
  types: Record<string, string | { url: string; title: string }[]>;
}

const siteFeedTitle = 'Changes, the whole record';
const programFeedTitle = 'Changes of this program';

/** The feeds of the whole record, after those of one program when the page is about one. */
const feedsOf = (program?: string) => ({
  'application/atom+xml': [
    ...(program ? [{ url: routes.atomFeed(program), title: programFeedTitle }] : []),
    { url: routes.atomFeed(), title: siteFeedTitle },
  ],
  'application/feed+json': [
    ...(program ? [{ url: routes.jsonFeed(program), title: programFeedTitle }] : []),
    { url: routes.jsonFeed(), title: siteFeedTitle },
  ],
});

/** What a page without an address of its own announces: the feeds of the site. */
export const siteAlternates = (): Pick<Alternates, 'types'> => ({ types: feedsOf() });

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
