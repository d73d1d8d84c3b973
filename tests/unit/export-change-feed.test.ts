import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import type { Change } from '#lib/domain/change';
import { programFeed, siteFeed } from '#lib/export/change-feed';
import { atomText, jsonFeedText } from '#lib/export/feed-text';
import { siteUrl } from '#lib/site/config';
import { catalogOf, degree, institution, program, source } from '../support/sample-records';

const change = (on: string, what: string, part: Partial<Change> = {}): Change => ({
  on,
  is: 'event',
  what,
  sources: [source('news', { title: 'News', publisher: 'MIT', asOf: '2026-06-03' })],
  ...part,
});

const finance = program('mit-finance', {
  title: 'Finance',
  lastVerified: '2026-11-22',
  lastChanged: '2026-10-01',
  changes: [change('2026-06-12', 'Enrollment moved.'), change('2026-11-22', 'The price rose.')],
});
const master = degree('mit-master', {
  title: 'Master of Finance',
  changes: [change('2026-08-01', 'Tuition was 3, not 2.', { is: 'correction' })],
});

test('the site feed holds changes of programs and degrees, newest first, each naming its record and source', () => {
  const feed = siteFeed(catalogOf([finance], [master]));
  expect(feed.entries.map(({ on, path, title }) => [on, path, title])).toEqual([
    ['2026-11-22', '/programs/mit-finance', 'Finance, MIT: The price rose'],
    ['2026-08-01', '/degrees/mit-master', 'Master of Finance, MIT: Corrected: Tuition was 3, not 2'],
    ['2026-06-12', '/programs/mit-finance', 'Finance, MIT: Enrollment moved'],
  ]);
  expect(feed.entries[1]?.text).toBe('Corrected: Tuition was 3, not 2. Source: News (MIT, 3 June 2026).');
  expect(feed.updated).toBe('2026-11-22');
});

test('an update is neither told as an event nor as a correction', () => {
  const updated = degree('updated', { changes: [change('2026-11-29', 'A tuition was found, $5.', { is: 'update' })] });
  const [entry] = siteFeed(catalogOf([], [updated])).entries;
  expect(entry?.title).toMatch(/: Record updated: A tuition was found, \$5$/);
  expect(entry?.text).toMatch(/^Record updated: A tuition was found, \$5\. Source: /);
});

test('changes of one day are ordered by the path of their record', () => {
  const records = ['b', 'c', 'a'].map((slug) => program(slug, { changes: [change('2026-01-01', 'X.')] }));
  expect(siteFeed(catalogOf(records)).entries.map(({ path }) => path)).toEqual([
    '/programs/a',
    '/programs/b',
    '/programs/c',
  ]);
});

test('the site feed keeps the newest hundred', () => {
  const days = Array.from({ length: 101 }, (_, index) =>
    new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
  );
  const busy = program('busy', { changes: days.map((day) => change(day, `It was ${day}.`)) });
  const { entries } = siteFeed(catalogOf([busy]));
  expect(entries).toHaveLength(100);
  expect(entries[0]?.on).toBe('2026-04-11');
  expect(entries.at(-1)?.on).toBe('2026-01-02');
});

test('without changes the site feed is empty and as old as the newest check', () => {
  const feed = siteFeed(catalogOf([program('a', { lastVerified: '2026-11-20' })]));
  expect(feed.entries).toEqual([]);
  expect(feed.updated).toBe('2026-11-20');
});

test('the feed of a program adds the day it was checked, which the site feed leaves out', () => {
  const { entries } = programFeed(finance);
  expect(entries.map(({ title }) => title)).toEqual([
    'Finance, MIT: record checked',
    'Finance, MIT: The price rose',
    'Finance, MIT: Enrollment moved',
  ]);
  expect(entries[0]?.text).toBe(
    'A person checked this record on 22 November 2026. Facts as of 1 October 2026. Finance (MIT) is open (stated 15 May 2026); no degree was found for it. Price not found.',
  );
});

test('an entry is the same in both feeds, and its id depends on record, day and words alone', () => {
  const [newest] = siteFeed(catalogOf([finance])).entries;
  expect(programFeed(finance).entries).toContainEqual(newest);
  const renamed = { ...finance, title: 'Other', institution: institution('mit', 'M.I.T.') };
  expect(siteFeed(catalogOf([renamed])).entries[0]?.id).toBe(newest?.id);
  expect(newest?.id).toMatch(
    /^tag:steppingstone-project\.github\.io,2026-11-24:\/programs\/mit-finance\/2026-11-22\/[0-9a-f]{12}$/,
  );
  const reworded = { ...finance, changes: [change('2026-11-22', 'The price rose again.')] };
  expect(siteFeed(catalogOf([reworded])).entries[0]?.id).not.toBe(newest?.id);
});

const marked = program('marked', { title: 'R&D <b>', changes: [change('2026-01-02', 'Price > 5 & <i>odd</i> ]]>.')] });

test('Atom escapes what looks like markup; JSON Feed carries it as plain text', () => {
  const atom = parseAtomFeed(atomText(programFeed(marked)).text);
  expect(atom.entries?.[1]?.title?.value).toBe(
    'R&amp;D &lt;b&gt;, MIT: Price &gt; 5 &amp; &lt;i&gt;odd&lt;/i&gt; ]]&gt;',
  );
  const json = JSON.parse(jsonFeedText(programFeed(marked)).text);
  expect(json.items[1].title).toBe('R&D <b>, MIT: Price > 5 & <i>odd</i> ]]>');
  expect(json.items[1]).not.toHaveProperty('content_html');
});

test('both forms give absolute addresses, dates of the data and the same ids', () => {
  const feed = programFeed(finance);
  const atom = parseAtomFeed(atomText(feed).text);
  const json = parseJsonFeed(jsonFeedText(feed).text);
  expect(atom.updated).toEqual('2026-11-22T00:00:00.000Z');
  expect(atom.links).toEqual([
    { rel: 'alternate', href: `${siteUrl}/programs/mit-finance` },
    { rel: 'self', href: `${siteUrl}/programs/mit-finance/feed.xml` },
  ]);
  expect(json.feed_url).toBe(`${siteUrl}/programs/mit-finance/feed.json`);
  expect(JSON.parse(jsonFeedText(feed).text).version).toBe('https://jsonfeed.org/version/1.1');
  expect(atom.entries?.map(({ id }) => id)).toEqual(json.items?.map(({ id }) => id));
});
