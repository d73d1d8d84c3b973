import { describe, expect, test } from 'vitest';
import { answerFact, rivalsInWords } from '#lib/answers/answer';
import type { Known } from '#lib/domain/fact';
import { audienceOf } from '#lib/format/audience';
import { formatCreditShare } from '#lib/format/credit';
import { formatDate, formatDays, formatYear } from '#lib/format/date';
import { matchingInWords } from '#lib/format/matching';
import { formatMoney } from '#lib/format/money';
import { plural, someOf } from '#lib/format/plural';
import { describeProvenance } from '#lib/format/provenance';
import { formatRange } from '#lib/format/range';
import { known, money } from '../support/sample-records';

test.each([
  [money(1350), '$1,350'],
  [money(950, 1350), '$950–$1,350'],
  [money(985.5), '$985.50'],
  [{ ...money(7000), isBelow: true as const }, 'under $7,000'],
  [{ ...money(50_000), isAbout: true as const }, 'about $50,000'],
  [money(3500, 3500, 'EUR'), '€3,500'],
  [money(242000, 242000, 'HKD'), 'HK$242,000'],
  [money(1200, 1200, 'SEK'), 'SEK 1,200'],
])('money: %o is %s', (range, text) => {
  expect(formatMoney(range)).toBe(text);
});

test.each([
  ['2026-07-27', '27 July 2026', '2026'],
  ['2026-05', 'May 2026', '2026'],
  ['2026', '2026', '2026'],
  ['2018/2019', '2018–19', '2018–19'],
  ['1999/2000', '1999–2000', '1999–2000'],
  [undefined, 'undated', 'undated'],
])('date: %s is %s', (date, text, year) => {
  expect([formatDate(date), formatYear(date)]).toEqual([text, year]);
});

test('days in any order are their first and last, or the one they share', () => {
  expect(formatDays(['2026-11-25', '2026-11-22', '2026-11-24'])).toBe('22 November 2026 to 25 November 2026');
  expect(formatDays(['2026-11-25', '2026-11-25'])).toBe('25 November 2026');
});

test.each([
  [0, 'None of the 93 on record matches.'],
  [1, 'Of 93 on record, this one matches.'],
  [15, 'Of 93 on record, these match.'],
])('a list of %i says how it relates to the whole', (count, words) => {
  expect(matchingInWords(count, 93)).toBe(words);
});

test.each([
  [3, 5, '3 of 5 courses'],
  [0, 5, 'none of 5 courses'],
  [0, 0, 'none of 0 courses'],
  [5, 5, 'all 5 courses'],
  [2, 2, 'both courses'],
  [1, 1, 'the only course'],
])('some of a number: %i of %i is %s', (some, all, text) => {
  expect(someOf(some, all, 'course')).toBe(text);
});

test('numbers: ranges, thousands, plurals', () => {
  expect([
    formatRange({ min: 8, max: 12 }),
    formatRange({ min: 1200, max: 1200 }),
    formatRange({ min: 8.25, max: 9 }),
  ]).toEqual(['8–12', '1,200', '8.3–9']);
  expect([plural(1, 'program'), plural(0, 'program'), plural(1200, 'degree')]).toEqual([
    '1 program',
    '0 programs',
    '1,200 degrees',
  ]);
});

describe('a share of a degree', () => {
  test.each([
    [
      { fraction: 1 / 3, is: 'exact', credit: { amount: 16, of: 48, unit: 'credits' }, words: 'one third' } as const,
      '16 of 48 credits',
      'one third',
    ],
    [
      { fraction: 0.3, is: 'at-most', credit: { amount: 9, of: 30, unit: 'credits' }, words: '30 percent' } as const,
      'At most 9 of 30 credits',
      '30 percent',
    ],
    [{ fraction: 0.5, is: 'about', words: 'about half' } as const, 'About half', undefined],
    [{ fraction: 0.5, is: 'about', words: 'half' } as const, 'About half', undefined],
    [{ fraction: 0.25, is: 'at-most', words: 'up to one quarter' } as const, 'Up to one quarter', undefined],
  ])('%o', (share, amount, words) => {
    const text = formatCreditShare(share);
    expect([text.amount, text.share]).toEqual([amount, words]);
  });
});

test('a figure says its year and how we know it, and names rivals once', () => {
  const price = known(money(1080), '2018-07-17') as Known<ReturnType<typeof money>>;
  const rivals = {
    ...price,
    also: [money(1350), money(1350), money(1080), money(950)].map((value) => ({ ...price, value })),
  };
  expect(describeProvenance(price)).toBe('2018, stated');
  const named = (fact: typeof price) => {
    const answer = answerFact(fact, formatMoney);
    return answer.state === 'known' ? rivalsInWords(answer) : 'not known';
  };
  expect(named(rivals)).toBe('$1,350 (2018, stated), $950 (2018, stated)');
  expect(named(price)).toBeUndefined();
});

test('whom a price is for: a country without one of its states is told as both', () => {
  expect(audienceOf({ for: ['US'], notFor: ['US-GA'] })).toBe('from the US outside Georgia');
  expect(audienceOf({ notFor: ['US-GA'] })).toBe('from outside Georgia');
  expect(audienceOf({ notFor: ['US'] })).toBe('for international students');
});
