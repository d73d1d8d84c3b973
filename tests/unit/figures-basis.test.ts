import { expect, test } from 'vitest';
import { liveFigureNames } from '#lib/domain/live-figure';
import { liveFigure } from '#lib/figures/live-figures';
import { catalogOf, course, degree, known, money, program, source, withPathways } from '../support/sample-records';

const openOn = (slug: string, asOf: string) =>
  program(slug, { status: { is: 'open', evidence: 'stated', asOf, sources: [source('s')] } });

test('how many are open comes with the dates of the statuses, from the records', () => {
  const closed = program('c', {
    status: { is: 'closed', evidence: 'stated', asOf: '2021', note: 'x', sources: [source('s')] },
  });
  expect(
    liveFigure(catalogOf([openOn('a', '2026-07-27'), openOn('b', '2025-05'), closed]), 'programs.open.count'),
  ).toEqual({ value: '2', basis: 'of 3 programs on record; status as of May 2025 to 27 July 2026' });
  expect(liveFigure(catalogOf([openOn('a', '2026')]), 'programs.open.count').basis).toBe(
    'of 1 program on record; status as of 2026',
  );
  expect(liveFigure(catalogOf([closed]), 'programs.open.count')).toEqual({
    value: '0',
    basis: 'of 1 program on record',
  });
});

test('figures without a date are counted beside the years of the others', () => {
  const priced = (slug: string, price: number, asOf?: string) => program(slug, { price: known(money(price), asOf) });
  const catalog = catalogOf([priced('a', 100, '2018/2019'), priced('b', 200), priced('c', 400)]);
  expect(liveFigure(catalog, 'programs.open.price.median')).toMatchObject({
    value: '$200',
    basis: 'median of the 3 of 3 open programs with a US price found, 2019, 2 undated; from $100 to $400',
  });
});

test('hours count programs whose every course is known', () => {
  const taught = (slug: string, weeks: number) =>
    program(slug, {
      courses: [
        course('x', {
          weeks: known({ min: weeks, max: weeks }, '2020'),
          hoursPerWeek: known({ min: 4, max: 6 }, '2020'),
        }),
      ],
    });
  const catalog = catalogOf([taught('a', 10), taught('b', 20), program('c', { courses: [course('y')] })]);
  expect(liveFigure(catalog, 'programs.open.hours.median')).toEqual({
    value: '75',
    unit: 'hours',
    basis: 'median of the 2 of 3 open programs with hours for every course found, 2020; from 40 to 120',
  });
});

test('a single published share is one number, not a range from itself to itself', () => {
  const share = { percent: 25, words: 'one quarter', is: 'exact' } as const;
  const catalog = catalogOf([withPathways(program('a'), [[degree('d'), { share, asOf: '2024' }]])]);
  expect(liveFigure(catalog, 'pathways.share.range')).toEqual({
    value: '25',
    unit: 'percent of a degree',
    basis: 'smallest and largest of 1 published share, 2024, on 1 pathway',
  });
});

test('the range of tuition leaves out other currencies', () => {
  const priced = (slug: string, price: ReturnType<typeof money>, asOf: string) =>
    degree(slug, { tuition: known(price, asOf) });
  const catalog = catalogOf(
    [],
    [
      priced('a', money(9900), '2022'),
      priced('b', money(50000, 70000), '2019'),
      priced('c', money(1, 1, 'EUR'), '2001'),
    ],
  );
  expect(liveFigure(catalog, 'degrees.tuition.range')).toEqual({
    value: '$9,900–$70,000',
    basis:
      'lowest and highest tuition of the 2 of 3 degrees on record whose whole price is known in US dollars, 2019 to 2022',
  });
});

test('credit at a degree counts for open programs; a mere way in does not', () => {
  const entry = withPathways(program('a'), [[degree('d'), { promises: 'entry' }]]);
  const credit = withPathways(program('b'), [[degree('e'), {}]]);
  expect(liveFigure(catalogOf([entry, credit]), 'programs.open.with-pathway.count').value).toBe('1');
});

test('every name has a figure with a basis, whatever is on record', () => {
  for (const catalog of [catalogOf([]), catalogOf([program('a')], [degree('d')])]) {
    for (const name of liveFigureNames) {
      const { value, basis } = liveFigure(catalog, name);
      expect(`${value} ${basis}`, name).not.toMatch(/NaN|Infinity|undefined/);
    }
  }
});
