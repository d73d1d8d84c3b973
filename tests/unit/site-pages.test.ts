import { expect, test } from 'vitest';
import type { Guide, Text } from '#lib/domain/catalog';
import { pages } from '#lib/site/pages';
import { sitePages } from '#lib/site/site-pages';
import { catalogOf, degree, field, institution, program, withPathways } from '../support/sample-records';

const art = { ...field('art'), lastChanged: '2026-03-03' };
const mit = { ...institution('mit'), lastChanged: '2026-04-04' };

const records = catalogOf([
  withPathways(program('linked', { field: art, institution: mit, lastChanged: '2026-01-10' }), [
    [degree('master', { lastChanged: '2026-01-20' }), {}],
  ]),
  program('alone', { field: art, institution: mit, lastChanged: '2026-02-15' }),
]);

/** What the site says of itself. */
const about: Text = {
  ...field('about'),
  language: 'en',
  audits: [],
  listings: [],
  rounds: [],
  lastChanged: '2026-02-02',
};

const daysOf = (catalog: typeof records) =>
  Object.fromEntries(sitePages(catalog).map(({ path, lastChanged }) => [path, lastChanged]));

test('a record’s page is as new as the record, a list as the newest record it lists', () => {
  expect(daysOf({ ...records, texts: [about, { ...about, slug: 'other', lastChanged: '2026-06-06' }] })).toMatchObject({
    '/': '2026-03-03',
    '/programs': '2026-02-15',
    '/programs/linked': '2026-01-10',
    '/programs/alone': '2026-02-15',
    '/compare': '2026-02-15',
    '/guides': undefined,
    '/degrees': '2026-01-20',
    '/degrees/master': '2026-01-20',
    '/pathways': '2026-01-20',
    '/fields': '2026-03-03',
    '/fields/art': '2026-03-03',
    '/universities': '2026-04-04',
    '/universities/mit': '2026-04-04',
    '/about': '2026-02-02',
    '/data': '2026-04-04',
  });
});

test('every page of the register is listed', () => {
  expect(Object.keys(daysOf(records))).toEqual(expect.arrayContaining(pages.map(({ path }) => path)));
});

test('a list of nothing has no day', () => {
  expect(sitePages(catalogOf([]))).toContainEqual({ path: '/pathways' });
});

test('guides are listed below their list', () => {
  const guide: Guide = {
    ...degree('first', { lastChanged: '2026-05-05' }),
    question: '?',
    answer: '!',
    order: 1,
    fields: [],
    degrees: [],
    claims: [],
    chances: [],
    terms: [],
    foldsAnswers: false,
    next: [],
  };
  expect(daysOf({ ...records, guides: [guide] })).toMatchObject({
    '/guides': '2026-05-05',
    '/guides/first': '2026-05-05',
  });
});

test('no address has parameters, and none occurs twice', () => {
  const paths = sitePages(records).map(({ path }) => path);
  expect(paths.filter((path) => path.includes('?'))).toEqual([]);
  expect(new Set(paths).size).toBe(paths.length);
});
