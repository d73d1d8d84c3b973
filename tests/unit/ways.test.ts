import { describe, expect, test } from 'vitest';
import type { CreditPathway, Degree, Program } from '#lib/domain/catalog';
import { countries, isInUnions } from '#lib/domain/countries';
import type { Fact } from '#lib/domain/fact';
import type { MoneyRange } from '#lib/domain/money';
import { fieldWays } from '#lib/ways/field-ways';
import { rateFrom } from '#lib/ways/rate-from';
import { readWhereFrom } from '#lib/ways/where-from';
import {
  catalogOf,
  degree,
  field,
  institution,
  known,
  money,
  program,
  unknown,
  withPathways,
} from '../support/sample-records';

const data = field('data', 'Data');
const at = (slug: string, country = 'US') => ({ ...institution(slug, slug.toUpperCase()), country });
const inData = { field: data, institution: at('a') };

type Rate = readonly [amount: number, basis: string, asOf?: string];

/** A price of several rates, each for some; the first leads. */
function rates(currency: MoneyRange['currency'], ...[first, ...others]: readonly [Rate, ...Rate[]]): Fact<MoneyRange> {
  const rate = ([amount, basis, asOf = '2026']: Rate) => {
    const fact = known(money(amount, amount, currency), asOf);
    if (fact.state !== 'known') throw new Error('not known');
    return { ...fact, basis };
  };
  return { ...rate(first), also: others.map(rate) };
}

const tenOfForty: Partial<CreditPathway> = {
  credit: { amount: 10, system: 'us-semester-hour', unit: 'credits', is: 'exact' },
};
const fortyCredits: Degree['credits'] = known({ amount: 40, system: 'us-semester-hour', unit: 'credits' });

/** Programs with the degree each leads to, and degrees that none does. */
function waysOf(
  pairs: readonly { program?: Partial<Program>; degree?: Partial<Degree>; pathway?: Partial<CreditPathway> }[],
  direct: readonly Degree[],
  from?: string,
) {
  const programs = pairs.map((pair, number) =>
    withPathways(program(`p${number}`, { ...inData, priceHoldsExam: true, ...pair.program }), [
      [degree(`d${number}`, { ...inData, credits: fortyCredits, ...pair.degree }), { ...tenOfForty, ...pair.pathway }],
    ]),
  );
  return fieldWays(catalogOf(programs, direct), data, from);
}

const lines = ({ places }: ReturnType<typeof fieldWays>) =>
  places.map(({ is, tables }) => [
    is,
    ...tables.map(({ currency, ways }) => [
      currency,
      ...ways.map(({ pathway, degree: { slug }, total }) => [
        [pathway?.program.slug, slug].filter(Boolean).join(' > '),
        total?.min,
        total?.max,
      ]),
    ]),
  ]);

const straight = (slug: string, tuition: Fact<MoneyRange>, country = 'US') =>
  degree(slug, { field: data, institution: at(`u-${slug}`, country), tuition });

describe('ways to a degree', () => {
  const priced = { program: { price: known(money(1000), '2026') }, degree: { tuition: known(money(20_000), '2025') } };

  test('cheapest first: straight, and through a program what the program and the rest come to', () => {
    const ways = waysOf([priced], [straight('cheap', known(money(9000))), straight('dear', known(money(30_000)))]);
    // 1,000 + 20,000 × 30 of 40 credits = 16,000; no price of one course is known, so none is taken again.
    expect(lines(ways)).toEqual([
      [
        'anywhere',
        ['USD', ['cheap', 9000, 9000], ['p0 > d0', 16_000, 16_000], ['d0', 20_000, 20_000], ['dear', 30_000, 30_000]],
      ],
    ]);
    expect(ways.places[0]?.tables[0]?.ways[1]?.told).toBe('2025 and 2026, computed');
    expect(ways.verdict?.lead).toBe('Straight is cheaper here.');
  });

  test('a total only when both parts are known in one currency, else why not', () => {
    const ways = waysOf(
      [
        { program: { price: unknown }, degree: { tuition: known(money(20_000)) } },
        { program: { price: known(money(500)) }, degree: { tuition: known(money(8000, 8000, 'EUR')) } },
        { program: { price: known(money(500)) }, degree: { tuition: unknown } },
        { ...priced, pathway: { credit: undefined } },
      ],
      [],
    );
    expect(lines(ways)).toEqual([
      ['anywhere', ['USD', ['d0', 20_000, 20_000], ['d3', 20_000, 20_000]], ['EUR', ['d1', 8000, 8000]]],
    ]);
    expect(
      Object.fromEntries(ways.open.map((way) => [`${way.pathway ? 'by ' : ''}${way.degree.slug}`, way.whyNot])),
    ).toEqual({
      'by d0': 'Not found: price of the program.',
      // 8,000 × 30 of 40 credits = 6,000.
      'by d1': 'Not added, since they are in two currencies: $500 for the program and €6,000 for the degree.',
      'by d2': 'Not found: tuition for a unit.',
      'by d3': 'Not found: credit that counts.',
      d2: 'Not found: tuition for a unit.',
    });
  });

  test('a table for each currency, US dollars first; a closed program is no way', () => {
    const closed = { is: 'closed', evidence: 'stated', asOf: '2026', sources: [] } as const;
    const euros = ['e', 'f'].map((slug) => straight(slug, known(money(100, 100, 'EUR'))));
    const ways = waysOf(
      [{ ...priced, program: { ...priced.program, status: closed } }],
      [...euros, straight('b', known(money(200, 200, 'BRL')))],
    );
    expect(lines(ways)).toEqual([
      [
        'anywhere',
        ['USD', ['d0', 20_000, 20_000]],
        ['EUR', ['e', 100, 100], ['f', 100, 100]],
        ['BRL', ['b', 200, 200]],
      ],
    ]);
  });

  test('a field with nothing priced has no table and no verdict', () => {
    expect(waysOf([], [])).toMatchObject({ places: [], open: [], verdict: undefined });
  });

  test('the verdict does not rest on a promise that no university stands behind', () => {
    const weak = { ...priced, pathway: { saidBy: undefined } };
    expect(waysOf([weak], []).verdict?.lead).toBe(
      'No way through a program that a university confirms can be added up here.',
    );
  });
});

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
