import { describe, expect, test } from 'vitest';
import { known, money, source, unknown } from '../support/sample-records';
import { lines, rates, straight, waysOf } from '../support/sample-ways';

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

  test('a price for some only gives no total and says so; for someone it is known to be for it does', () => {
    const some = rates('USD', [24_000, 'for students who began before', { for: ['some'] }]);
    const british = rates('USD', [5000, 'for residents', { for: ['GB'] }]);
    const degrees = [straight('some', some), straight('british', british), straight('all', known(money(30_000)))];
    const ways = waysOf([], degrees);
    expect(lines(ways)).toEqual([['anywhere', ['USD', ['all', 30_000, 30_000]]]]);
    expect(ways.open.map(({ whyNot }) => whyNot)).toEqual([
      'Not found: a price for everyone. On record: $5,000, 2026, for residents.',
      'Not found: a price for everyone. On record: $24,000, 2026, for students who began before.',
    ]);
    expect(lines(waysOf([], degrees, 'GB'))).toEqual([
      ['elsewhere', ['USD', ['british', 5000, 5000], ['all', 30_000, 30_000]]],
    ]);
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

  test('a degree that is open only through a program is no way without it', () => {
    const onlyThroughProgram = { text: 'Only holders of P may apply.', sources: [source('s')] };
    const ways = waysOf([], [{ ...straight('only', known(money(100))), onlyThroughProgram }]);
    expect(ways).toMatchObject({ places: [], open: [] });
  });

  test('a field with nothing priced has no table', () => {
    expect(waysOf([], [])).toMatchObject({ places: [], open: [] });
  });
});
