import { describe, expect, test } from 'vitest';
import { courseHours } from '#lib/domain/course';
import { computedFact } from '#lib/domain/fact';
import { pricePerCredit, totalHours } from '#lib/domain/program-figures';
import { isLinkable } from '#lib/domain/source';
import { exitPoints } from '#lib/pages/exit-points';
import { nearestOpen } from '#lib/pages/nearest';
import { course, degree, field, institution, known, money, pathway, program, source } from '../support/sample-records';

const weeks = (title: string, count: number, min: number, max: number, price?: number) =>
  course(title, {
    weeks: known({ min: count, max: count }, '2018'),
    hoursPerWeek: known({ min, max }, '2018'),
    ...(price === undefined ? {} : { price: known(money(price), '2019') }),
  });

const exam = course('Exam', { kind: 'exam', price: known(money(200), '2016') });

describe('hours', () => {
  test('of a course: weeks times hours a week, both ends', () => {
    expect(courseHours(weeks('a', 13, 8, 12))).toEqual({ min: 104, max: 156 });
    expect(courseHours(course('b'))).toBeUndefined();
  });

  test('of a program: the sum of its courses; an exam adds none', () => {
    const whole = program('scm', { courses: [weeks('a', 13, 8, 12), weeks('b', 10, 5, 7), exam] });
    expect(totalHours(whole)).toMatchObject({
      state: 'known',
      value: { min: 154, max: 226 },
      how: 'computed',
      asOf: '2018',
    });
  });

  test('are unknown when one course is, when learners choose, or when courses are missing from the record', () => {
    const courses = [weeks('a', 13, 8, 12), weeks('b', 13, 8, 12)];
    expect(totalHours(program('a', { courses: [...courses, course('c')] })).state).toBe('unknown');
    expect(
      totalHours(program('b', { courses: [...courses, { ...weeks('c', 1, 1, 1), place: 'elective' }] })).state,
    ).toBe('unknown');
    expect(totalHours(program('c', { courses, courseCount: { value: 3, sources: [] } })).state).toBe('unknown');
    expect(
      totalHours(program('d', { courses: [...courses, exam], courseCount: { value: 2, sources: [] } })).state,
    ).toBe('known');
    expect(
      totalHours(program('e', { courses: [...courses, exam], courseCount: { value: 3, sources: [] } })).state,
    ).toBe('known');
  });
});

test('the price of a credit: price over credits', () => {
  const paid = program('p', { price: known(money(1200, 1600)) });
  const toward = pathway(paid, degree('d'), {
    credit: { amount: 16, of: 48, system: 'us-semester-hour', unit: 'credits', is: 'exact' },
  });
  expect(pricePerCredit(paid, toward)).toEqual(money(75, 100));
  expect(pricePerCredit(program('q'), toward)).toBeUndefined();
});

test('a computed figure is as old as its oldest part and names each source once', () => {
  const parts = [known(1, '2019', 'a'), known(2, '2016', 'b'), known(3, '2018', 'a')].filter(
    (fact) => fact.state === 'known',
  );
  const fact = computedFact(6, 'a sum', parts);
  expect(fact.asOf).toBe('2016');
  expect(fact.sources.map(({ id }) => id)).toEqual(['a', 'b']);
});

describe('stopping half-way', () => {
  test('adds up prices and hours, course by course', () => {
    const stops = exitPoints(
      program('scm', { courses: [weeks('a', 13, 8, 12, 150), weeks('b', 13, 8, 12, 150), exam] }),
    );
    expect(stops.map(({ spent }) => spent.state === 'known' && spent.value.min)).toEqual([150, 300, 500]);
    expect(stops.map(({ hours }) => hours.state === 'known' && hours.value.max)).toEqual([156, 312, 312]);
  });

  test('is not known from the first course without a price on', () => {
    const stops = exitPoints(
      program('p', { courses: [weeks('a', 1, 1, 1, 100), weeks('b', 1, 1, 1), weeks('c', 1, 1, 1, 100)] }),
    );
    expect(stops.map(({ spent }) => spent.state)).toEqual(['known', 'unknown', 'unknown']);
  });

  test('is not told for a program whose courses are not all on record', () => {
    expect(
      exitPoints(
        program('p', {
          courses: [weeks('a', 1, 1, 1, 100), weeks('b', 1, 1, 1, 100)],
          courseCount: { value: 4, sources: [] },
        }),
      ),
    ).toEqual([]);
  });
});

test('nearest open programs: same field, then any field in common, then the same university', () => {
  const gone = program('gone', { field: field('law'), alsoIn: [field('design')], institution: institution('mit') });
  const all = [
    program('other', { field: field('health'), institution: institution('rit') }),
    program('house', { field: field('health'), institution: institution('mit') }),
    program('cousin', { field: field('health'), alsoIn: [field('design')], institution: institution('rit') }),
    program('twin', { field: field('law'), institution: institution('rit') }),
    program('shut', {
      field: field('law'),
      status: { is: 'closed', evidence: 'stated', asOf: '2024', note: 'x', sources: [] },
    }),
    gone,
  ];
  expect(nearestOpen(gone, all).map(({ slug }) => slug)).toEqual(['twin', 'cousin', 'house']);
});

test('evidence is linked only when it is one file of a public repository at a fixed commit', () => {
  const evidence = { link: 'evidence-only', why: 'a capture' } as const;
  expect(isLinkable(source('a'))).toBe(true);
  expect(isLinkable(source('b', { ...evidence, url: 'https://example.org/copy' }))).toBe(false);
  expect(isLinkable(source('c', { ...evidence, url: 'https://github.com/a/b/blob/main/list.csv' }))).toBe(false);
  expect(isLinkable(source('d', { ...evidence, url: `https://github.com/a/b/blob/${'0a'.repeat(20)}/list.csv` }))).toBe(
    true,
  );
});

test('a page that is gone is never linked', () => {
  const gone = { link: 'gone', goneOn: '2026-11-02' } as const;
  expect(isLinkable(source('a', gone))).toBe(false);
  expect(isLinkable(source('b', { ...gone, url: `https://github.com/a/b/blob/${'0a'.repeat(20)}/list.csv` }))).toBe(
    false,
  );
});
