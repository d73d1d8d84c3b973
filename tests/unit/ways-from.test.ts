import { describe, expect, test } from 'vitest';
import { countries } from '#lib/domain/countries';
import type { PriceTerms } from '#lib/domain/price-terms';
import { rateFrom } from '#lib/ways/rate-from';
import { readWhereFrom } from '#lib/ways/where-from';
import { degree, known, money } from '../support/sample-records';
import { at, lines, rates, straight, waysOf } from '../support/sample-ways';

describe('by where one lives', () => {
  const british = rates(
    'GBP',
    [9000, 'for UK students', { for: ['GB'] }],
    [20_000, 'for EU and international students', { notFor: ['GB'] }],
  );

  test('degrees of that country come first at their own rate, everything else after', () => {
    const direct = [straight('uk', british, 'GB'), straight('us', known(money(5000)))];
    expect(lines(waysOf([], direct, 'GB'))).toEqual([
      ['home', ['GBP', ['uk', 9000, 9000]]],
      ['elsewhere', ['USD', ['us', 5000, 5000]]],
    ]);
    expect(lines(waysOf([], direct, 'FR'))).toEqual([
      ['elsewhere', ['USD', ['us', 5000, 5000]], ['GBP', ['uk', 20_000, 20_000]]],
    ]);
    expect(lines(waysOf([], direct))).toEqual([
      ['anywhere', ['USD', ['us', 5000, 5000]], ['GBP', ['uk', 9000, 20_000]]],
    ]);
  });

  test('a way through a program takes the same rate', () => {
    const pair = {
      program: { price: known(money(1000, 1000, 'GBP')) },
      degree: { tuition: british, institution: at('b', 'GB') },
    };
    // 1,000 + 9,000 × ¾ = 7,750; 1,000 + 20,000 × ¾ = 16,000.
    expect(lines(waysOf([pair], [], 'GB'))).toEqual([['home', ['GBP', ['p0 > d0', 7750, 7750], ['d0', 9000, 9000]]]]);
    expect(lines(waysOf([pair], [], 'IN'))).toEqual([
      ['elsewhere', ['GBP', ['p0 > d0', 16_000, 16_000], ['d0', 20_000, 20_000]]],
    ]);
  });

  test('where a rate goes by the state, the range stays and says so; from abroad it is known', () => {
    const georgia = rates(
      'USD',
      [120, 'US students from outside Georgia', { for: ['US'], notFor: ['US-GA'] }],
      [100, 'residents of Georgia', { for: ['US-GA'] }],
      [130, 'international students', { notFor: ['US'] }],
    );
    const ways = waysOf([], [straight('gt', georgia)], 'US');
    expect(lines(ways)).toEqual([['home', ['USD', ['gt', 100, 120]]]]);
    expect(ways.places[0]?.tables[0]?.ways[0]?.notes).toEqual([
      'A range by where one lives: the country alone does not say which rate is yours',
    ]);
    expect(lines(waysOf([], [straight('gt', georgia)], 'IN'))).toEqual([['elsewhere', ['USD', ['gt', 130, 130]]]]);
  });

  test('a rate that is for others only is no price for this visitor', () => {
    const [way] = waysOf(
      [],
      [straight('au', rates('AUD', [90, 'for international students', { notFor: ['AU'] }]), 'AU')],
      'AU',
    ).open;
    expect(way?.whyNot).toBe(
      'Not found: the price for those who live in your country, Australia. On record: A$90, for international students.',
    );
  });

  test.each([
    ['FR', 5000],
    ['NO', 5000],
    ['CH', 5000],
    ['US', 21_000],
    ['NL', 5000],
  ])('unions: someone from %s', (from, amount) => {
    const price = rates(
      'EUR',
      [21_000, 'everyone else', { notFor: ['EU', 'EFTA'] }],
      [5000, 'EU and EFTA students', { for: ['EU', 'EFTA'] }],
    );
    expect(rateFrom(price, from)).toMatchObject({
      is: 'yours',
      price: { value: { min: amount, max: amount } },
    });
  });

  test('an older rate counts where the newest are for others', () => {
    const price = rates(
      'EUR',
      [51_000, 'others', { notFor: ['EU'] }, '2026'],
      [4600, 'for EU students', { for: ['EU'] }, '2024'],
    );
    expect(rateFrom(price, 'FR').price).toMatchObject({ value: { min: 4600 }, asOf: '2024' });
    expect(rateFrom(price, 'US').price).toMatchObject({ value: { min: 51_000 }, asOf: '2026' });
  });

  test('a price that is for everyone stays as it is', () => {
    const price = rates('USD', [7, 'whole degree']);
    expect(rateFrom(price, 'US')).toEqual({ price, is: 'one' });
    expect(rateFrom(rates('USD', [7, 'the same for residents and everyone else', { for: ['all'] }]), 'US').is).toBe(
      'one',
    );
  });

  test('a rate for some of a country may or may not be one’s own', () => {
    const price = rates(
      'EUR',
      [5000, 'listed countries', { for: ['some'], notFor: ['EU'] }],
      [800, 'for EU students', { for: ['EU'] }],
    );
    expect(rateFrom(price, 'IN')).toMatchObject({ is: 'range', price: { value: { min: 5000, max: 5000 } } });
    expect(rateFrom(price, 'FR')).toMatchObject({ is: 'yours', price: { value: { min: 800, max: 800 } } });
  });

  test('a range of which a source gives an end only as about is about itself', () => {
    const price = rates('USD', [50, 'for residents', { for: ['US-MI'] }], [55, 'for others', { notFor: ['US-MI'] }]);
    if (price.state !== 'known') throw new Error('not known');
    const estimate = { ...price, value: { ...price.value, isAbout: true as const } };
    expect(rateFrom(estimate, undefined)).toMatchObject({ price: { value: { min: 50, max: 55, isAbout: true } } });
  });

  test('the price of a unit goes by where one lives too', () => {
    const perCredit = (amount: number, terms: PriceTerms) => ({
      unit: 'credit',
      price: rates('USD', [amount, 'rate', terms]),
    });
    const byCredit = degree('il', {
      ...straight('il', { state: 'unknown', lookedOn: '2026-01-01' }),
      credits: known({ amount: 40, system: 'us-semester-hour', unit: 'credits' }),
      tuitionPerUnit: [perCredit(600, { for: ['US-IL'] }), perCredit(800, { notFor: ['US-IL'] })],
    });
    // 40 × 600 = 24,000; 40 × 800 = 32,000.
    expect(lines(waysOf([], [byCredit]))).toEqual([['anywhere', ['USD', ['il', 24_000, 32_000]]]]);
    expect(lines(waysOf([], [byCredit], 'US'))).toEqual([['home', ['USD', ['il', 24_000, 32_000]]]]);
    const abroad = waysOf([], [byCredit], 'IN');
    expect(lines(abroad)).toEqual([['elsewhere', ['USD', ['il', 32_000, 32_000]]]]);
    expect(abroad.places[0]?.tables[0]?.ways[0]?.notes).toContain('Your rate: rate');
  });

  test('the address names a country, and nothing else is taken', () => {
    expect(readWhereFrom({ from: 'GB' })).toEqual({ from: 'GB', ignored: [] });
    expect(readWhereFrom({ from: '' }).from).toBeUndefined();
    const odd = readWhereFrom({ from: 'EU', page: '2' });
    expect([odd.from, odd.ignored.map(({ name }) => name)]).toEqual([undefined, ['from', 'page']]);
    expect(countries).toContain('XK');
    expect(countries).toHaveLength(250);
  });
});
