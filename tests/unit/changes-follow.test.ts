import { XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Catalog } from '#lib/domain/catalog';
import type { Change } from '#lib/domain/change';
import { changesFeed, siteFeed } from '#lib/export/change-feed';
import { changesCalendar } from '#lib/export/changes-calendar';
import { atomText, jsonFeedText } from '#lib/export/feed-text';
import { siteUrl } from '#lib/site/config';
import { catalogOf, degree, field, institution, program, source } from '../support/sample-records';

const change = (on: string, what: string, is: Change['is'] = 'event'): Change => ({
  on,
  is,
  what,
  sources: [source('news')],
});

const closing = (closesOn: string) =>
  program('law', {
    title: 'Law & Order',
    institution: institution('ucl', 'UCL'),
    field: field('law', 'Law'),
    lastVerified: '2026-11-25',
    status: { is: 'closing', evidence: 'stated', asOf: '2026-10', closesOn, sources: [source('news')] },
    changes: [change('2026-11-20', 'A price was found; it is $5.', 'update')],
  });

const finance = program('finance', {
  title: 'Finance',
  institution: institution('mit', 'MIT'),
  field: field('business', 'Business'),
  changes: [change('2026-06-12', 'Enrollment moved.')],
});
const master = degree('master', { title: 'MFin', changes: [change('2024-02-29', 'It was renamed.')] });

const catalog = catalogOf([closing('2027-06-30'), finance], [master]);

function readCalendar(records: Catalog, params = {}) {
  const { text } = changesCalendar(records, params);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
  return { text, calendar, events };
}

describe('the calendar', () => {
  const { text, calendar, events } = readCalendar(catalog);

  test('has all-day events for what happened and for announced closings, and none for our record alone', () => {
    expect(events.map(({ summary, startDate, endDate }) => `${startDate} ${endDate} ${summary}`)).toEqual([
      '2027-06-30 2027-07-01 Law & Order, UCL: The program closes to new learners',
      '2026-06-12 2026-06-13 Finance, MIT: Enrollment moved',
      '2024-02-29 2024-03-01 MFin, MIT: It was renamed',
    ]);
    expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  test('leads from each event to its record', () => {
    expect(events.map(({ component }) => component.getFirstPropertyValue('url'))).toEqual([
      `${siteUrl}/programs/law`,
      `${siteUrl}/programs/finance`,
      `${siteUrl}/degrees/master`,
    ]);
  });

  test('is the same file for the same records, and its events are told apart', () => {
    expect(readCalendar(catalog).text).toBe(text);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(3);
  });

  test('moves a closing whose date changed and keeps the events of a record that was renamed', () => {
    const uids = (records: Catalog) => readCalendar(records).events.map(({ uid }) => uid);
    expect(uids(catalogOf([closing('2027-12-31')]))[0]).toBe(events[0]?.uid);
    const renamed = { ...finance, slug: 'new-name', title: 'New name', formerSlugs: ['finance'] };
    expect(uids(catalogOf([renamed]))).toEqual([events[1]?.uid]);
  });

  test('lets an event last for the month that its source names, and says so', () => {
    const [event] = readCalendar(catalogOf([closing('2027-06')])).events;
    expect([String(event?.startDate), String(event?.endDate)]).toEqual(['2027-06-01', '2027-07-01']);
    expect(event?.description).toContain('Some day in June 2027; no source names it.');
  });

  test('shows what was announced on the day from which it holds, as one event however that day moves', () => {
    const announced = (holdsFrom: string) =>
      readCalendar(
        catalogOf([
          program('art', { title: 'Art', changes: [{ ...change('2026-10-01', 'A fee begins.'), holdsFrom }] }),
        ]),
      ).events.map(({ uid, startDate, endDate }) => ({ uid, days: `${startDate} ${endDate}` }));
    const [first, moved] = [announced('2027-01-15'), announced('2027-03-01')];
    expect(first.map(({ days }) => days)).toEqual(['2027-01-15 2027-01-16']);
    expect(moved.map(({ days }) => days)).toEqual(['2027-03-01 2027-03-02']);
    expect(moved[0]?.uid).toBe(first[0]?.uid);
  });

  test('takes the filters of the page, in its name too, and may be empty', () => {
    const some = readCalendar(catalog, { field: 'business', sort: 'oldest', page: '3' });
    expect(some.events.map(({ summary }) => summary)).toEqual(['Finance, MIT: Enrollment moved']);
    expect(some.calendar.getFirstPropertyValue('x-wr-calname')).toBe('Steppingstone: Field: Business');
    const none = readCalendar(catalog, { kind: 'update' });
    expect(none.events).toEqual([]);
    // RFC 5545 3.6: at least one component.
    expect(none.calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
    expect(none.text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });
});

describe('the feed', () => {
  test('without filters it tells what the feed of the site tells; what lies ahead is no news', () => {
    expect(changesFeed(catalog, {}).entries).toEqual(siteFeed(catalog).entries);
  });

  test('with filters both forms are valid, name themselves and have the same entries, whatever order and page', () => {
    const feed = changesFeed(catalog, { university: 'ucl', sort: 'oldest', page: '2' });
    const [atomFeed, jsonFeed] = [atomText(feed).text, jsonFeedText(feed).text];
    expect(XMLValidator.validate(atomFeed)).toBe(true);
    const [atom, json] = [parseAtomFeed(atomFeed), parseJsonFeed(jsonFeed)];
    const search = '?university=ucl';
    expect(atom.links).toEqual([
      { rel: 'alternate', href: `${siteUrl}/changes${search}` },
      { rel: 'self', href: `${siteUrl}/changes/feed.xml${search}` },
    ]);
    expect([json.home_page_url, json.feed_url]).toEqual([
      `${siteUrl}/changes${search}`,
      `${siteUrl}/changes/feed.json${search}`,
    ]);
    expect(json.title).toBe('Steppingstone: changes, University: UCL');
    expect(json.items?.map(({ title }) => title)).toEqual([
      'Law & Order, UCL: Record updated: A price was found; it is $5',
    ]);
    expect(atom.entries?.map(({ id }) => id)).toEqual(json.items?.map(({ id }) => id));
  });

  test('one that lets nothing through is as old as the newest check', () => {
    const feed = changesFeed(catalog, { kind: 'correction' });
    expect([feed.entries, feed.updated]).toEqual([[], '2026-11-25']);
  });
});
