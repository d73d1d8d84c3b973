import { expect, test } from 'vitest';
import { findKnown } from '#lib/domain/fact';
import { liveFigureNames } from '#lib/domain/live-figure';
import { liveFigure } from '#lib/figures/live-figures';
import {
  catalogOf,
  course,
  degree,
  institution,
  known,
  money,
  program,
  source,
  withPathways,
} from '../support/sample-records';
import { rates } from '../support/sample-ways';

const openOn = (slug: string, asOf: string) =>
  program(slug, { status: { is: 'open', evidence: 'stated', asOf, sources: [source('s')] } });

test('how many are open comes with the dates of the statuses, from the records', () => {
  const closed = program('c', {
    status: { is: 'closed', evidence: 'stated', asOf: '2021', note: 'x', sources: [source('s')] },
  });
  expect(
    liveFigure(catalogOf([openOn('a', '2026-07-27'), openOn('b', '2025-05'), closed]), 'programs.open.count'),
  ).toMatchObject({
    value: '2',
    basis: 'of 3 programs on record are open; status as of May 2025 to 27 July 2026',
    behind: [{ path: '/programs/a' }, { path: '/programs/b' }],
  });
  expect(liveFigure(catalogOf([openOn('a', '2026')]), 'programs.open.count').basis).toBe(
    'of 1 program on record is open; status as of 2026',
  );
  expect(liveFigure(catalogOf([closed]), 'programs.open.count')).toMatchObject({
    value: '0',
    basis: 'of 1 program on record are open',
  });
  expect(liveFigure(catalogOf([openOn('a', '2026'), closed]), 'programs.closed.count')).toMatchObject({
    value: '1',
    basis: 'of 2 programs on record is closed; 1 by a stated notice, the others by inference',
  });
});

test('figures without a date are counted beside the years of the others', () => {
  const taking = (slug: string, months: number, asOf?: string) =>
    program(slug, { duration: known({ min: months, max: months }, asOf) });
  const catalog = catalogOf([
    taking('a', 8, '2018/2019'),
    taking('b', 10),
    taking('c', 16),
    taking('d', 4, '2020'),
    taking('e', 12, '2020'),
  ]);
  expect(liveFigure(catalog, 'programs.open.duration.median')).toMatchObject({
    value: '10',
    basis: 'median of all 5 open programs, each with a length found, 2019 to 2020, 2 undated; from 4 to 16',
  });
});

test('prices older than five years, undated or in other money do not stand with the others', () => {
  const priced = (slug: string, price: ReturnType<typeof money>, asOf?: string) =>
    program(slug, { price: known(price, asOf) });
  const catalog = catalogOf([
    priced('a', money(100), '2021-12'),
    priced('b', money(200), '2024'),
    priced('c', money(600), '2026'),
    priced('g', money(150), '2025'),
    priced('h', money(400), '2025'),
    // Checked on 1 November 2026: five years before is 1 November 2021.
    priced('d', money(9000), '2021-10-31'),
    priced('e', money(9000)),
    priced('f', money(1, 1, 'EUR'), '2026'),
  ]);
  expect(liveFigure(catalog, 'programs.open.price.median')).toMatchObject({
    value: '$200',
    basis:
      'median of the 5 of 8 open programs with a US price of the last five years found, 2021 to 2026; 2 older than five years or undated left out; from $100 to $600',
  });
});

test('where every price is too old, that is said, and not that there is none', () => {
  const old = program('a', { price: known(money(100), '2019') });
  expect(liveFigure(catalogOf([old]), 'programs.open.price.median')).toMatchObject({
    value: 'not found',
    basis:
      'none of 1 open program with a US price of the last five years found; 1 older than five years or undated left out',
  });
});

test('of fewer than five there is no median; the prices themselves stand in its place', () => {
  const priced = (slug: string, price: number) => program(slug, { price: known(money(price), '2025') });
  expect(liveFigure(catalogOf([priced('a', 100), priced('b', 900)]), 'programs.open.price.median')).toMatchObject({
    value: '$100 and $900',
    basis: 'too few for a median: both open programs, each with a US price of the last five years found, 2025',
  });
});

test('the direct alternatives have a median of their own, of those that can be done online', () => {
  const direct = (slug: string, price: number, is: 'online' | 'campus' | 'either') =>
    degree(slug, { tuition: known(money(price), '2025'), delivery: { is, sources: [source('s')] } });
  const catalog = catalogOf(
    [withPathways(program('p'), [[degree('toward', { tuition: known(money(99_000), '2025') }), {}]])],
    [
      direct('a', 8000, 'online'),
      direct('b', 12_000, 'either'),
      direct('c', 30_000, 'online'),
      direct('e', 10_000, 'online'),
      direct('f', 20_000, 'either'),
      direct('d', 1, 'campus'),
    ],
  );
  expect(liveFigure(catalog, 'degrees.direct.count').value).toBe('6');
  expect(liveFigure(catalog, 'degrees.direct.tuition.median')).toMatchObject({
    value: '$12,000',
    basis:
      'median of all 5 online degrees to apply to directly, each with a whole price in US dollars of the last five years found, 2025; from $8,000 to $30,000',
  });
  expect(liveFigure(catalog, 'degrees.direct.tuition.range').value).toBe('$8,000–$30,000');
  expect(liveFigure(catalog, 'degrees.tuition.range').value).toBe('$99,000');
});

test('where of the lowest price only a ceiling is known, the ends and the list behind them say so', () => {
  const online = { delivery: { is: 'online' as const, sources: [source('s')] } };
  const priced = [7000, 8000, 9000, 10_000, 30_000].map((price, index) =>
    degree(`d${price}`, {
      tuition: known({ ...money(price), ...(index === 0 && { isBelow: true }) }, '2025'),
      ...online,
    }),
  );
  const [range, median] = (['range', 'median'] as const).map((what) =>
    liveFigure(catalogOf([], priced), `degrees.direct.tuition.${what}`),
  );
  expect(range?.value).toBe('under $7,000 to $30,000');
  expect(range?.behind[0]?.value).toBe('under $7,000');
  expect(median?.brief).toContain('under $7,000 to $30,000');
  expect(median?.basis).toContain('; from under $7,000 to $30,000');
});

test('equal prices of one university count once, and what people from outside its state pay counts', () => {
  const online = { delivery: { is: 'online' as const, sources: [source('s')] } };
  const priced = (slug: string, price: number, university: string) =>
    degree(slug, { ...online, institution: institution(university), tuition: known(money(price), '2025') });
  const [inside, outside] = [10_000, 50_000].flatMap((price) => findKnown(known(money(price), '2025')) ?? []);
  if (!inside || !outside) throw new Error('Both are known.');
  const byState = degree('f', {
    ...online,
    institution: institution('illinois'),
    tuition: { ...inside, for: ['US-IL'], also: [outside] },
  });
  const catalog = catalogOf(
    [],
    [
      priced('a', 40_000, 'harvard'),
      priced('b', 40_000, 'harvard'),
      priced('c', 40_000, 'harvard'),
      priced('d', 40_000, 'penn'),
      priced('e', 60_000, 'penn'),
      priced('g', 90_000, 'columbia'),
      byState,
    ],
  );
  // 40, 40, 50, 60 and 90 thousand: the middle one is 50.
  expect(liveFigure(catalog, 'degrees.direct.tuition.median')).toMatchObject({
    value: '$50,000',
    brief: 'median of 5, 2025; $40,000–$90,000',
    inLine: 'median of 5 online degrees to apply to directly, 2025; $40,000–$90,000',
    basis:
      'median of all 7 online degrees to apply to directly, each with a whole price in US dollars of the last five years found, 2025; equal prices of one university counted once, which leaves 5; from $40,000 to $90,000',
  });
  expect(liveFigure(catalog, 'degrees.direct.tuition.median').behind).toHaveLength(7);
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
  const catalog = catalogOf([
    taught('a', 10),
    taught('b', 20),
    taught('d', 30),
    taught('e', 15),
    taught('f', 40),
    program('c', { courses: [course('y')] }),
  ]);
  expect(liveFigure(catalog, 'programs.open.hours.median')).toMatchObject({
    value: '100',
    unit: 'hours',
    basis:
      'median of the 5 of 6 open programs with hours for every course found, 2020; 5 computed or inferred; 5 ranges counted by their midpoint; from 40 to 240',
  });
});

test('a single published share is one number, not a range from itself to itself', () => {
  const share = { percent: 25, words: 'one quarter', is: 'exact' } as const;
  const catalog = catalogOf([withPathways(program('a'), [[degree('d'), { share, asOf: '2024' }]])]);
  expect(liveFigure(catalog, 'pathways.share.range')).toMatchObject({
    value: '25',
    unit: 'percent of a degree',
    basis: 'smallest and largest of 1 share that a university states, 2024, on 1 pathway',
  });
});

test('the range of tuition leaves out other currencies, old prices, those that only some can get and degrees that no program is linked to', () => {
  const priced = (slug: string, price: ReturnType<typeof money>, asOf: string) =>
    degree(slug, { tuition: known(price, asOf) });
  const toward = [
    priced('a', money(9900), '2022'),
    priced('b', money(50000, 70000), '2023'),
    priced('c', money(1, 1, 'EUR'), '2025'),
    priced('d', money(5), '2019'),
    degree('e', { tuition: rates('USD', [6, 'for those who began before', { for: ['some'] }, '2023']) }),
  ];
  const catalog = catalogOf(
    [
      withPathways(
        program('p'),
        toward.map((one) => [one, {}] as const),
      ),
    ],
    [priced('direct', money(7), '2026')],
  );
  expect(liveFigure(catalog, 'degrees.tuition.range')).toMatchObject({
    value: '$9,900–$70,000',
    basis:
      'smallest and largest of the 2 of 5 degrees linked to a program with a whole price in US dollars of the last five years found, 2022 to 2023; 2 older than five years, undated or not for everyone left out',
  });
});

test('credit at a degree counts for open programs; a mere way in does not', () => {
  const entry = withPathways(program('a'), [[degree('d'), { promises: 'entry' }]]);
  const credit = withPathways(program('b'), [[degree('e'), {}]]);
  expect(liveFigure(catalogOf([entry, credit]), 'programs.open.with-credit.count').value).toBe('1');
});

test('every name has a figure with a basis, whatever is on record', () => {
  for (const catalog of [catalogOf([]), catalogOf([program('a')], [degree('d')])]) {
    for (const name of liveFigureNames) {
      const { value, basis } = liveFigure(catalog, name);
      expect(`${value} ${basis}`, name).not.toMatch(/NaN|Infinity|undefined/);
    }
  }
});
