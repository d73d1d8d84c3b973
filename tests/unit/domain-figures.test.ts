import { describe, expect, test } from 'vitest';
import { fractionInWords } from '#lib/domain/credit';
import { creditShare } from '#lib/domain/credit-share';
import { computedFact } from '#lib/domain/fact';
import { priceSchema, quantitySchema } from '#lib/domain/figure';
import { toMoneyRange } from '#lib/domain/money';
import { compareDates, monthsSince } from '#lib/domain/partial-date';
import { pricePerCredit } from '#lib/domain/program-figures';
import { addRanges, midpoint, multiplyRanges, rangeSchema } from '#lib/domain/range';
import { toSlug } from '#lib/domain/slug';
import { degree, known, money, pathway, program } from '../support/sample-records';

/** What a schema finds wrong, as `path: code`. */
function faults(
  schema: { safeParse(value: unknown): { error?: { issues: readonly { path: PropertyKey[]; message: string }[] } } },
  value: unknown,
) {
  return (schema.safeParse(value).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('ranges', () => {
  test('add and multiply at both ends', () => {
    expect(addRanges([])).toEqual({ min: 0, max: 0 });
    expect(
      addRanges([
        { min: 1, max: 2 },
        { min: 10, max: 10 },
      ]),
    ).toEqual({ min: 11, max: 12 });
    expect(multiplyRanges({ min: 13, max: 14 }, { min: 8, max: 12 })).toEqual({ min: 104, max: 168 });
    expect(midpoint({ min: 8, max: 13 })).toBe(10.5);
    const ceiling = { min: 7, max: 7, isBelow: true as const };
    expect(addRanges([ceiling, { min: 1, max: 1 }])).toEqual({ min: 8, max: 8, isBelow: true });
    expect(multiplyRanges(ceiling, { min: 2, max: 2 })).toEqual({ min: 14, max: 14, isBelow: true });
    const estimate = { min: 7, max: 7, isAbout: true as const };
    expect(addRanges([estimate, { min: 1, max: 1 }])).toEqual({ min: 8, max: 8, isAbout: true });
  });

  test('are a number or both bounds in order', () => {
    expect(rangeSchema.parse(13)).toEqual({ min: 13, max: 13 });
    expect(rangeSchema.parse({ min: 8, max: 12 })).toEqual({ min: 8, max: 12 });
    expect(faults(rangeSchema, { min: 12, max: 8 })).toEqual([': range-order']);
    for (const wrong of [-1, Number.NaN, '8', '8-12', [8, 12], null, { min: 8 }]) {
      expect(faults(rangeSchema, wrong)).toEqual([': range-format']);
    }
    expect(faults(rangeSchema, { min: 8, max: 12, about: 10 })).toEqual([': Unrecognized key: "about"']);
  });
});

describe('prices', () => {
  const price = { amount: 1350, currency: 'USD', sources: ['faq'] };

  test('are an amount or both bounds', () => {
    expect(toMoneyRange({ amount: 1350, currency: 'USD' })).toEqual(money(1350));
    expect(toMoneyRange({ min: 950, max: 1350, currency: 'EUR' })).toEqual(money(950, 1350, 'EUR'));
    expect(faults(priceSchema, price)).toEqual([]);
    expect(faults(priceSchema, { ...price, min: 1 })).toEqual([': range-format']);
    expect(faults(priceSchema, { ...price, amount: undefined, min: 2, max: 1 })).toEqual([': range-order']);
    expect(faults(priceSchema, { ...price, amount: '1,350' })).toEqual(['amount: money-amount']);
    expect(faults(priceSchema, { ...price, currency: 'dollars' })).toEqual(['currency: money-currency']);
    expect(faults(priceSchema, { ...price, sources: [] })).toEqual(['sources: figure-without-source']);
  });

  test('of a credit divide exactly: $49 for 49 credits is $1, and not 99.99 cents', () => {
    const toward = (amount: number) =>
      pathway(program('p'), degree('d'), { credit: { amount, of: 90, system: 'ects', unit: 'ECTS', is: 'exact' } });
    expect(pricePerCredit(program('p', { price: known(money(49, 98)) }), toward(49))).toEqual(money(1, 2));
    expect(pricePerCredit(program('p', { price: known(money(900, 900, 'EUR')) }), toward(30))).toEqual(
      money(30, 30, 'EUR'),
    );
    expect(pricePerCredit(program('p', { price: known(money(49)) }), pathway(program('p'), degree('d')))).toBe(
      undefined,
    );
  });
});

describe('provenance', () => {
  const figure = { months: 12, asOf: '2024', sources: ['faq'] };
  const schema = quantitySchema('months');
  const withOther = (other: object, main: object = {}) => ({ ...figure, ...main, also: [{ ...figure, ...other }] });

  test('an inferred or computed figure shows its reasoning', () => {
    expect(faults(schema, { ...figure, how: 'inferred' })).toEqual(['working: missing-property']);
    expect(faults(schema, { ...figure, how: 'computed', working: '4 × 3 months' })).toEqual([]);
    expect(faults(schema, withOther({ how: 'inferred' }))).toEqual(['also.0.working: missing-property']);
  });

  test('the newest stated figure for the same thing is the main one', () => {
    expect(faults(schema, withOther({ asOf: '2025' }))).toEqual(['also.0.asOf: dates-order']);
    expect(faults(schema, withOther({ asOf: '2024-05' }))).toEqual([]);
    expect(faults(schema, withOther({ asOf: undefined }))).toEqual([]);
    expect(faults(schema, withOther({ asOf: '2025' }, { asOf: undefined }))).toEqual(['also.0.asOf: dates-order']);
  });

  test('a newer figure may stand beside it when it covers something else or is not stated', () => {
    expect(faults(schema, withOther({ asOf: '2025', basis: 'the six-course version' }))).toEqual([]);
    expect(faults(schema, withOther({ asOf: '2025', how: 'inferred', working: 'from the calendar' }))).toEqual([]);
  });

  test('a sum is undated when one of its parts is, whatever the order', () => {
    const parts = (...dates: (string | undefined)[]) =>
      dates.map((asOf) => ({ how: 'stated' as const, asOf, sources: [] }));
    expect(computedFact(1, 'a sum', parts('2018', undefined)).asOf).toBeUndefined();
    expect(computedFact(1, 'a sum', parts(undefined, '2018')).asOf).toBeUndefined();
    expect(computedFact(1, 'a sum', parts('2018', '2017-12')).asOf).toBe('2017-12');
    expect(computedFact(1, 'a sum', []).asOf).toBeUndefined();
  });
});

describe('the share of a degree', () => {
  const local = (unit: string) => known({ amount: 90, system: 'local' as const, unit });
  const shareOf = (unit: string, credits: ReturnType<typeof local>) =>
    creditShare(
      pathway(program('p'), degree('d', { credits }), { credit: { amount: 45, system: 'local', unit, is: 'exact' } }),
    );

  test('of universities’ own units needs the same unit: 45 points of 90 courses is nothing', () => {
    expect(shareOf('MIT units', local('MIT units'))).toMatchObject({ fraction: 0.5, words: 'one half' });
    expect(shareOf('MIT Units', local('MIT units'))?.fraction).toBe(0.5);
    expect(shareOf('points', local('courses'))).toBeUndefined();
  });

  test('falls back on the share that the source states', () => {
    const stated = pathway(program('p'), degree('d', { credits: local('courses') }), {
      credit: { amount: 45, system: 'local', unit: 'points', is: 'exact' },
      share: { percent: 25, words: 'a quarter', is: 'about' },
    });
    expect(creditShare(stated)).toEqual({ fraction: 0.25, is: 'about', words: 'a quarter' });
  });

  test('is never 0 percent in words', () => {
    expect(fractionInWords(0.004)).toBe('less than 1 percent');
    expect(fractionInWords(0.005)).toBe('1 percent');
  });
});

test('dates: an absent one is older, a year ends in December, months are whole', () => {
  expect(compareDates('2026', '2026-12')).toBe(0);
  expect(compareDates('2026-05-31', '2026-05')).toBe(0);
  expect(compareDates('2018/2019', '2019-06')).toBe(1);
  expect([
    compareDates(undefined, '1999'),
    compareDates('1999', undefined),
    compareDates(undefined, undefined),
  ]).toEqual([-1, 1, 0]);
  expect(monthsSince('2026-02', '2026-03-28')).toBe(1);
  expect(monthsSince('2025', '2026-01-31')).toBe(1);
  expect(monthsSince('2024-02-29', '2025-02-28')).toBe(11);
  expect(monthsSince('2024-02-29', '2025-03-01')).toBe(12);
});

test.each([
  ['Éthique et droit', 'ethique-et-droit'],
  ['  C++ & R!  ', 'c-r'],
  ['The master’s, $5,250', 'the-masters-5250'],
  ['—', 'unnamed'],
])('the nearest slug of “%s” is %s', (text, slug) => {
  expect(toSlug(text)).toBe(slug);
});
