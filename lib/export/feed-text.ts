import { Feed } from 'feed';
import { siteUrl } from '#lib/site/config';
import { routes } from '#lib/site/routes';
import type { ChangeFeed } from './change-feed';
import { type DataText, toJson } from './data-set';
import { mediaTypes } from './media-types';

const absolute = (path: string): string => `${siteUrl}${path}`;

const rights = 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/';

const author = { name: 'Steppingstone', url: absolute(routes.home()) };

/** The first moment of a day, which is all a record knows of its time (RFC 3339). */
const momentOf = (day: string): string => `${day}T00:00:00Z`;

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The library declares titles and texts of entries to be HTML. */
const asHtml = (text: string): string => text.replace(/[&<>]/g, (mark) => marks[mark] ?? mark);

/** A feed as Atom 1.0 (RFC 4287). */
export function atomText(feed: ChangeFeed): DataText {
  const atom = new Feed({
    id: feed.id,
    title: feed.title,
    description: feed.description,
    link: absolute(feed.page),
    feedLinks: { atom: absolute(feed.atom) },
    updated: new Date(momentOf(feed.updated)),
    author: { name: author.name, link: author.url },
    copyright: rights,
    generator: false,
  });
  for (const { id, path, on, title, text } of feed.entries) {
    const date = new Date(momentOf(on));
    atom.addItem({
      id,
      title: asHtml(title),
      link: absolute(path),
      date,
      published: date,
      content: asHtml(text),
    });
  }
  return { type: mediaTypes.atom, text: atom.atom1() };
}

/** A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1): the library writes version 1, which has no plain text. */
export function jsonFeedText(feed: ChangeFeed): DataText {
  return {
    type: mediaTypes.jsonFeed,
    text: toJson({
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      description: feed.description,
      home_page_url: absolute(feed.page),
      feed_url: absolute(feed.json),
      language: 'en',
      authors: [author],
      items: feed.entries.map(({ id, path, on, title, text }) => ({
        id,
        url: absolute(path),
        title,
        content_text: text,
        date_published: momentOf(on),
        date_modified: momentOf(on),
      })),
    }),
  };
}
