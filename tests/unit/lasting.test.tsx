import { expect, test } from 'vitest';
import { LastingCurve } from '#components/lasting/lasting-curve';
import { LeftOut } from '#components/lasting/left-out';
import { LifetimeTable } from '#components/lasting/lifetime-table';
import { StandingTables } from '#components/lasting/standing-tables';
import type { Program } from '#lib/domain/catalog';
import type { Status } from '#lib/domain/status';
import { standingAfter } from '#lib/lasting/lasting';
import { lifetimesOf } from '#lib/lasting/lifetimes';
import { lastingProfile } from '#lib/pages/lasting';
import { heightAt, marksOf, render, rowsOf, textOf } from '../support/picture';
import { program, source } from '../support/sample-records';

const sources = [source('s')];

function withLife(slug: string, on: string, status: Partial<Status>, is: 'exact' | 'by' | 'after' = 'exact'): Program {
  const open: Status = { is: 'open', evidence: 'stated', asOf: '2026-01-01', sources };
  return program(slug, { launched: { on, is, sources }, status: { ...open, ...status } });
}

const closed = { is: 'closed', evidence: 'stated' } as const;
const inferred = { is: 'closed', evidence: 'inferred' } as const;

const open = (count: number): Program[] =>
  Array.from({ length: count }, (_, index) => withLife(`open-${index}`, '2016-01-01', {}));

/*
 * Twelve programs of 1 January 2016. One closes after two years and a day, when all twelve are watched: 11/12 = 92 of 100.
 * One was last seen after three and a half years and was gone after five and a half; either way eleven are watched then:
 * 11/12 × 10/11 = 10/12 = 83 of 100. The ten others are open after ten years.
 */
const twelve = [
  ...open(10),
  withLife('closed', '2016-01-01', { ...closed, asOf: '2018-01-02' }),
  withLife('gone', '2016-01-01', { ...inferred, lastSeen: '2019-07-01', asOf: '2021-07-01' }),
];

const late = [
  ['2 years', '12', '0', '100'],
  ['4 years', '11', '1', '92'],
  ['6 years', '10', '2', '83'],
  ['8 years', '10', '2', '83'],
];
const early = [
  ['2 years', '12', '0', '100'],
  ['4 years', '10', '2', '83'],
  ['6 years', '10', '2', '83'],
  ['8 years', '10', '2', '83'],
];

test('a closing between two dates is dated both ways, and the sentence says both', () => {
  const profile = lastingProfile(twelve);
  const tables = [...render(<StandingTables profile={profile} />).querySelectorAll('table')];
  expect(tables.map((table) => rowsOf(table))).toEqual([late, early]);
  expect(profile.verdict).toBe(
    'After four years 83 or 92 of 100 programs still stood, and after eight 83, depending on how closings are dated.',
  );
  expect(standingAfter(twelve, 48)).toEqual({
    share: { min: expect.closeTo(10 / 12, 12), max: expect.closeTo(11 / 12, 12) },
    atRisk: { min: 10, max: 11 },
  });
});

test('the curves stand as high at every age as their tables say', () => {
  const profile = lastingProfile(twelve);
  const document = render(<LastingCurve profile={profile} />);
  const marks = marksOf(document.querySelector('figure svg')).filter(({ at }) => at > 0);
  const lines = [...document.querySelectorAll('path[data-line]')].map((path) => path.getAttribute('d') ?? '');
  const drawn = lines.map((line) =>
    marks.map(({ value, at }) => [`${value} years`, String(Math.round(100 - heightAt(line, at)))]),
  );
  expect(drawn).toEqual([late, early].map((rows) => rows.map(([years, , , share]) => [years, share])));
  expect(document.querySelectorAll('[data-part=values] line').length).toBe(1);
});

test('where every closing has one date there is one estimate', () => {
  const once = [...open(10), withLife('gone', '2016-01-01', { ...inferred, asOf: '2021-07-01' })];
  const profile = lastingProfile(once);
  expect(profile.tables.length).toBe(1);
  expect(profile.counted.onceDated).toBe(1);
  // Ten of eleven are left after five and a half years: 91 of 100.
  expect(profile.verdict).toBe('After four years 100 of 100 programs still stood, and after eight 91.');
});

test('nothing is drawn or said where fewer than ten programs are at risk', () => {
  const few = lastingProfile(open(9));
  const document = render(<LastingCurve profile={few} />);
  expect(document.querySelector('svg')).toBeNull();
  expect(textOf(document.body)).toContain('Not drawn: fewer than 10 programs');
  expect(few.tables.flatMap(({ rows }) => rows)).toEqual([]);
  expect(few.verdict).toBe('Too few programs have a known launch to say how long programs last.');
  expect(standingAfter(open(9), 24)).toBeUndefined();
});

test('the picture ends where the tenth oldest program does', () => {
  // Nine are watched for ten years, the tenth for five: ten are at risk up to five years and no further.
  const programs = [...open(9), withLife('young', '2021-01-01', {})];
  expect(standingAfter(programs, 48)?.atRisk).toEqual({ min: 10, max: 10 });
  expect(standingAfter(programs, 72)).toBeUndefined();
  const marks = marksOf(render(<LastingCurve profile={lastingProfile(programs)} />).querySelector('figure svg'));
  expect(marks.filter(({ at }) => at > 0).map(({ value }) => value)).toEqual([2, 4]);
});

test('a year stands for 1 July and a month for the 15th, and an end before the launch for none', () => {
  const years = (on: string, asOf: string) => lifetimesOf([withLife('p', on, { asOf })]).known[0]?.years.min;
  expect(years('2016', '2018')).toBe(years('2016-07-01', '2018-07-01'));
  expect(years('2016-09', '2018-02')).toBe(years('2016-09-15', '2018-02-15'));
  // 730 days of 365.25.
  expect(years('2016-07-01', '2018-07-01')).toBeCloseTo(1.9986, 4);
  expect(years('2016-09', '2016-09-02')).toBe(0);
});

test('programs without a known launch or status are counted and left out', () => {
  const programs = [
    ...twelve,
    program('no-launch'),
    program('closed-no-launch', { status: { ...closed, asOf: '2020', sources } }),
    withLife('after', '2022', {}, 'after'),
    withLife('nobody-knows', '2022', { is: 'unknown' }),
  ];
  const profile = lastingProfile(programs);
  expect(profile.counted.all).toBe(12);
  const text = textOf(render(<LeftOut profile={profile} />).body);
  expect(text).toContain('2 programs whose launch we did not find: 1 open, 1 closed.');
  expect(text).toContain('1 program of which we know only a day on which it was not there yet: 1 open, 0 closed.');
  expect(text).toContain('1 program of which no source says whether they still run.');
});

test('every program that counts stands in the table with its dates and leads to its page, inferred ones marked', () => {
  const document = render(<LifetimeTable profile={lastingProfile(twelve)} />);
  const rows = rowsOf(document.querySelector('table'));
  expect(rows.length).toBe(12);
  expect(rows.slice(0, 3)).toEqual([
    ['closed', '1 January 2016', 'closed 2 January 2018, stated', '2'],
    ['gone', '1 January 2016', 'between 1 July 2019 and 1 July 2021, inferred', '3.5–5.5'],
    ['open-0', '1 January 2016', 'open on 1 January 2026', '10'],
  ]);
  expect(document.querySelectorAll('a[href^="/programs/"]').length).toBe(12);
});
