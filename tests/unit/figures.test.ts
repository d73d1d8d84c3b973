import { expect, test } from 'vitest';
import { liveFigureNames } from '#lib/domain/live-figure';
import { liveFigure } from '#lib/figures/live-figures';
import { medianOf } from '#lib/figures/median';
import { catalogOf, degree, known, money, ofVersion, program, withPathways } from '../support/sample-records';

const priced = (slug: string, price: number, year: string) => program(slug, { price: known(money(price), year) });
const closed = program('closed', {
  price: known(money(9999)),
  status: { is: 'closed', evidence: 'inferred', asOf: '2026', note: 'x', sources: [] },
});

test('a median is the middle, or the mean of the two middle ones', () => {
  expect(medianOf([])).toBeUndefined();
  expect(medianOf([5])).toBe(5);
  expect(medianOf([9, 1, 5])).toBe(5);
  expect(medianOf([1, 2, 10, 20])).toBe(6);
});

test('the median price counts open programs in dollars and says what stands behind it', () => {
  const catalog = catalogOf([
    priced('a', 600, '2023'),
    priced('b', 1000, '2022'),
    priced('c', 2000, '2022'),
    priced('f', 900, '2023'),
    priced('g', 1400, '2023'),
    program('d'),
    program('e', { price: known(money(1, 1, 'EUR')) }),
    program('h', { price: ofVersion('4 courses, 2021', known(money(9000), '2023')) }),
    closed,
  ]);
  expect(liveFigure(catalog, 'programs.open.price.median')).toMatchObject({
    value: '$1,000',
    unit: undefined,
    basis:
      'median of the 5 of 8 open programs with a US price of the last five years found, 2022 to 2023; from $600 to $2,000',
  });
});

test('a range counts by its middle', () => {
  const catalog = catalogOf([
    program('a', { duration: known({ min: 8, max: 12 }) }),
    program('b', { duration: known({ min: 13, max: 13 }) }),
    program('c', { duration: known({ min: 11, max: 12 }) }),
    program('d', { duration: known({ min: 2, max: 2 }) }),
    program('e', { duration: known({ min: 30, max: 30 }) }),
  ]);
  expect(liveFigure(catalog, 'programs.open.duration.median')).toMatchObject({
    value: '11.5',
    unit: 'months',
    basis:
      'median of all 5 open programs, each with a length found, undated; 2 ranges counted by their midpoint; from 2 to 30',
  });
});

test('shares run from the smallest to the largest that a university states', () => {
  const catalog = catalogOf([
    withPathways(program('a'), [
      [degree('x'), { share: { percent: 21, words: '21 percent', is: 'exact' } }],
      [degree('y'), { share: { percent: 50, words: 'half', is: 'about' } }],
      [degree('z'), {}],
      [
        degree('blog'),
        {
          share: { percent: 75, words: 'three quarters', is: 'exact' },
          saidBy: { is: 'others', who: 'a blog', why: 'It says so.' },
        },
      ],
    ]),
  ]);
  expect(liveFigure(catalog, 'pathways.share.range')).toMatchObject({
    value: '21–50',
    basis: 'smallest and largest of 2 shares that a university states, undated, on 4 pathways',
  });
  expect(liveFigure(catalog, 'pathways.with-amount.count').value).toBe('2');
});

test('an empty catalog gives words, never a zero that looks like a figure', () => {
  for (const name of liveFigureNames.filter((one) => /median|range/.test(one))) {
    expect(liveFigure(catalogOf([]), name).value, name).toBe('not found');
  }
});
