import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { siteUrl } from '#lib/site/config';
import type { Answer } from '../crawl';
import type { Site } from '../site';

interface Entry {
  readonly id?: string | undefined;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
}

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

/** What is wrong with entries: none, ids that repeat or are no `tag:`, dates that are none, another order than newest first. */
function entryFaults(entries: readonly Entry[]): string[] {
  const ids = entries.map(({ id }) => id ?? '');
  const days = entries.map(({ published }) => published ?? '');
  return [
    ...(entries.length > 0 ? [] : ['has no entries']),
    ...(new Set(ids).size === ids.length ? [] : ['an id occurs twice']),
    ...ids.filter((id) => !/^tag:[a-z0-9.-]+,\d{4}-\d{2}-\d{2}:\//.test(id)).map((id) => `id ${id}`),
    ...entries
      .flatMap(({ published = '', updated = '' }) => [published, updated])
      .filter((date) => !moment.test(date))
      .map((date) => `date ${date}`),
    ...(days.join() === [...days].sort().reverse().join() ? [] : ['not newest first']),
  ];
}

const unlike = (found: unknown, expected: unknown): string[] =>
  JSON.stringify(found) === JSON.stringify(expected)
    ? []
    : [`${JSON.stringify(found)} for ${JSON.stringify(expected)}`];

function atomFaults(text: string, page: string, folder: string): string[] {
  const { links, authors, updated, entries = [] } = parseAtomFeed(text);
  return [
    ...unlike(
      links?.map(({ rel, href }) => [rel, href]),
      [
        ['alternate', `${siteUrl}${page}`],
        ['self', `${siteUrl}${folder}/feed.xml`],
      ],
    ),
    ...unlike(
      authors?.map(({ name }) => name),
      ['Steppingstone'],
    ),
    ...(moment.test(String(updated)) ? [] : [`updated ${updated}`]),
    ...entryFaults(entries as Entry[]),
    ...(/<\w/.test(JSON.stringify(entries)) ? ['has markup in its entries'] : []),
  ];
}

function jsonFaults(text: string, page: string, folder: string, atom: string): string[] {
  const { home_page_url: home, feed_url: own, items = [] } = parseJsonFeed(text);
  return [
    ...unlike(JSON.parse(text).version, 'https://jsonfeed.org/version/1.1'),
    ...unlike([home, own], [`${siteUrl}${page}`, `${siteUrl}${folder}/feed.json`]),
    ...entryFaults(
      items.map(({ id, date_published, date_modified }) => ({
        id: String(id),
        published: String(date_published),
        updated: String(date_modified),
      })),
    ),
    ...unlike(
      items.map(({ id }) => id),
      parseAtomFeed(atom).entries?.map(({ id }) => id),
    ),
  ];
}

const types = { xml: 'application/atom+xml; charset=utf-8', json: 'application/feed+json; charset=utf-8' };

/** What is wrong with the feeds of the site and of each program, the Atom and the JSON form of each. */
export function feedFaults({ answers, records }: Site): string[] {
  const bodyOf = (answer: Answer | undefined): string => answer?.body.toString() ?? '';
  return ['', ...records('programs').map(({ slug }) => `/programs/${slug}`)].flatMap((folder) => {
    const [atom, json] = [answers.get(`${folder}/feed.xml`), answers.get(`${folder}/feed.json`)];
    if (!atom || !json) return [`${folder}: has no feeds`];
    return [
      ...unlike(atom.headers.get('content-type'), types.xml),
      ...unlike(json.headers.get('content-type'), types.json),
      ...atomFaults(bodyOf(atom), folder || '/', folder),
      ...jsonFaults(bodyOf(json), folder || '/', folder, bodyOf(atom)),
    ].map((fault) => `${folder} feed: ${fault}`);
  });
}
