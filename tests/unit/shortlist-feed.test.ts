import { XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import type { Change } from '#lib/domain/change';
import { shortlistFeed, siteFeed } from '#lib/export/change-feed';
import { atomText, jsonFeedText } from '#lib/export/feed-text';
import { parseShortlist } from '#lib/shortlist/shortlist';
import { siteUrl } from '#lib/site/config';
import { paramsOf } from '../support/hostile';
import { catalogOf, degree, program, source } from '../support/sample-records';

const change = (on: string, what: string): Change => ({ on, is: 'event', what, sources: [source('news')] });

const catalog = catalogOf(
  [
    program('finance', { title: 'R&D Finance', changes: [change('2026-06-12', 'Enrollment moved.')] }),
    program('law', { changes: [change('2026-09-01', 'The price rose.')] }),
    program('quiet', { lastVerified: '2026-10-10' }),
  ],
  [degree('master', { changes: [change('2026-08-01', 'It takes nine credits.')] })],
);

const feedOf = (search: string) => shortlistFeed(catalog, parseShortlist(catalog, paramsOf(search)).shortlist.items);

test('it holds the changes of its records alone, newest first, each as the feed of the site has it', () => {
  const { entries, updated } = feedOf('?program=finance&degree=master');
  expect(entries.map(({ on, path }) => `${on} ${path}`)).toEqual([
    '2026-08-01 /degrees/master',
    '2026-06-12 /programs/finance',
  ]);
  expect(updated).toBe('2026-08-01');
  const all = siteFeed(catalog).entries;
  for (const entry of entries) expect(all).toContainEqual(entry);
});

test('its id and address come from its records, whatever their order and the day; another list has another', () => {
  const one = feedOf('?program=law&program=finance&since=2026-06-01');
  const same = feedOf('?program=finance&program=law');
  expect([one.id, one.atom, one.json]).toEqual([same.id, same.atom, same.json]);
  expect(feedOf('?program=law').id).not.toBe(one.id);
});

test('without a change it is as old as the newest check of its records', () => {
  const { entries, updated } = feedOf('?program=quiet');
  expect(entries).toEqual([]);
  expect(updated).toBe('2026-10-10');
});

test('both forms are valid, name themselves with their records and have the same entries', () => {
  const feed = feedOf('?program=law&program=finance');
  const [atomFeed, jsonFeed] = [atomText(feed).text, jsonFeedText(feed).text];
  const search = '?program=finance&program=law';
  expect(XMLValidator.validate(atomFeed)).toBe(true);
  const atom = parseAtomFeed(atomFeed);
  const json = parseJsonFeed(jsonFeed);
  expect(atom.links).toEqual([
    { rel: 'alternate', href: `${siteUrl}/shortlist${search}` },
    { rel: 'self', href: `${siteUrl}/shortlist/feed.xml${search}` },
  ]);
  expect([json.home_page_url, json.feed_url]).toEqual([
    `${siteUrl}/shortlist${search}`,
    `${siteUrl}/shortlist/feed.json${search}`,
  ]);
  expect(atom.id).toMatch(/^tag:[a-z.-]+,2026-11-24:\/shortlist\?program=finance&program=law$/);
  expect(atom.entries?.map(({ id }) => id)).toEqual(json.items?.map(({ id }) => id));
  expect(json.items).toHaveLength(2);
});

test('a list with nothing on it has an empty feed', () => {
  const feed = feedOf('?program=nothing');
  expect(XMLValidator.validate(atomText(feed).text)).toBe(true);
  expect(JSON.parse(jsonFeedText(feed).text).items).toEqual([]);
});
