import { routes } from './routes';

/** The addresses of a page in a form that Next's metadata takes. */
interface Alternates {
  canonical: string;
  types: Record<string, string | { url: string; title: string }[]>;
}

const siteFeedTitle = 'Changes, the whole record';

/** The two forms of a feed that is about less than the whole record. */
interface OwnFeed {
  readonly title: string;
  readonly atom: string;
  readonly json: string;
}

/** The feeds of the whole record, after that of the page's own records when it has one. */
const feedsOf = (own?: OwnFeed) => ({
  'application/atom+xml': [
    ...(own ? [{ url: own.atom, title: own.title }] : []),
    { url: routes.atomFeed(), title: siteFeedTitle },
  ],
  'application/feed+json': [
    ...(own ? [{ url: own.json, title: own.title }] : []),
    { url: routes.jsonFeed(), title: siteFeedTitle },
  ],
});

const feedOfProgram = (slug: string): OwnFeed => ({
  title: 'Changes of this program',
  atom: routes.atomFeed(slug),
  json: routes.jsonFeed(slug),
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
    ...feedsOf(program === undefined ? undefined : feedOfProgram(program)),
  },
});

/**
 * A shortlist: its address and data like any page's, and the feed of the records on it.
 *
 * @param search its canonical parameters with the leading `?`, or empty
 * @param feedSearch those of its feed; empty while nothing is on it, which then has no feed
 */
export function shortlistAlternates(search: string, feedSearch: string): Alternates {
  const { canonical, types } = dataAlternates(routes.shortlist(), search);
  if (feedSearch === '') return { canonical, types };
  const own = {
    title: 'Changes of this shortlist',
    atom: routes.shortlistAtom(feedSearch),
    json: routes.shortlistJson(feedSearch),
  };
  return { canonical, types: { ...types, ...feedsOf(own) } };
}

/**
 * The timeline of changes: its address and data like any page's, and the feed of what its filters let through.
 *
 * @param search its canonical parameters with the leading `?`, or empty
 * @param feedSearch those of its filters alone; empty when nothing is filtered, for which the feeds of the site stand
 */
export function changesAlternates(search: string, feedSearch: string): Alternates {
  const { canonical, types } = dataAlternates(routes.changes(), search);
  if (feedSearch === '') return { canonical, types };
  const own = {
    title: 'Changes by these filters',
    atom: routes.changesAtom(feedSearch),
    json: routes.changesJson(feedSearch),
  };
  return { canonical, types: { ...types, ...feedsOf(own) } };
}
