import { describe, expect, test } from 'vitest';
import { countries, isInUnions } from '#lib/domain/countries';
import { rateFrom } from '#lib/ways/rate-from';
import { readWhereFrom } from '#lib/ways/where-from';
import { known, money } from '../support/sample-records';
import { at, lines, rates, straight, waysOf } from '../support/sample-ways';

describe('by where one lives', () => {
  const british = rates('GBP', [9000, 'for UK students'], [20_000, 'for EU and international students']);

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
      [120, 'US students from outside Georgia'],
      [100, 'residents of Georgia'],
      [130, 'international students'],
    );
    const ways = waysOf([], [straight('gt', georgia)], 'US');
    expect(lines(ways)).toEqual([['home', ['USD', ['gt', 100, 120]]]]);
    expect(ways.places[0]?.tables[0]?.ways[0]?.notes).toEqual([
      'A range by where one lives: the country alone does not say which rate is yours',
    ]);
    expect(lines(waysOf([], [straight('gt', georgia)], 'IN'))).toEqual([['elsewhere', ['USD', ['gt', 130, 130]]]]);
  });

  test('a rate that is for others only is no price for this visitor', () => {
    const [way] = waysOf([], [straight('au', rates('AUD', [90, 'for international students']), 'AU')], 'AU').open;
    expect(way?.whyNot).toBe(
      'Not found: the price for those who live in your country, Australia. On record: A$90, for international students.',
    );
  });

  test.each([
    ['FR', 'NL', 5000],
    ['CH', 'NL', 5000],
    ['US', 'NL', 21_000],
    ['NL', 'NL', 5000],
  ])('unions: someone from %s in %s', (from, country, amount) => {
    const price = rates('EUR', [21_000, 'students from outside the EU and EFTA'], [5000, 'EU and EFTA students']);
    expect(rateFrom(price, from, country)).toMatchObject({
      is: 'yours',
      price: { value: { min: amount, max: amount } },
    });
  });

  test('an older rate counts where the newest are for others', () => {
    const price = rates('EUR', [51_000, 'students from outside the EU', '2026'], [4600, 'for EU students', '2024']);
    expect(rateFrom(price, 'FR', 'NL').price).toMatchObject({ value: { min: 4600 }, asOf: '2024' });
    expect(rateFrom(price, 'US', 'NL').price).toMatchObject({ value: { min: 51_000 }, asOf: '2026' });
  });

  test('a price that is for everyone stays as it is', () => {
    const price = rates('USD', [7, 'whole degree']);
    expect(rateFrom(price, 'US', 'US')).toEqual({ price, is: 'one' });
    expect(rateFrom(rates('USD', [7, 'the same for residents and everyone else']), 'US', 'US').is).toBe('yours');
  });

  test('the address names a country, and nothing else is taken', () => {
    expect(readWhereFrom({ from: 'GB' })).toEqual({ from: 'GB', ignored: [] });
    expect(readWhereFrom({ from: '' }).from).toBeUndefined();
    const odd = readWhereFrom({ from: 'EU', page: '2' });
    expect([odd.from, odd.ignored.map(({ name }) => name)]).toEqual([undefined, ['from', 'page']]);
    expect(countries).toContain('XK');
    expect(countries).toHaveLength(250);
    expect([isInUnions('NO', 'the EU'), isInUnions('NO', 'the EEA'), isInUnions('CH', 'the EEA')]).toEqual([
      false,
      true,
      false,
    ]);
  });
});
