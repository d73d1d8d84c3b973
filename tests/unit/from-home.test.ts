import { describe, expect, test } from 'vitest';
import { questionToSearch } from '#lib/calculator/question';
import { calculate } from '#lib/calculator/view';
import type { MoneyRange } from '#lib/domain/money';
import { matchPrograms } from '#lib/match/match';
import { readQuestionFrom } from '#lib/ways/question-from';
import { paramsOf } from '../support/hostile';
import { catalogOf, degree, known, money, program, withPathways } from '../support/sample-records';
import { at, rates, straight } from '../support/sample-ways';

const byHome = (country: string, home: number, abroad: number, currency: MoneyRange['currency'] = 'USD') =>
  rates(
    currency,
    [home, 'for domestic students', { for: [country] }],
    [abroad, 'for international students', { notFor: [country] }],
  );

/** In India at $9,000 for Indians and $30,000 for others; in the US at $20,000 for all. */
const indian = straight('indian', byHome('IN', 9000, 30_000), 'IN');
const american = straight('american', known(money(20_000)));
const australian = straight(
  'australian',
  rates('USD', [40_000, 'for international students', { notFor: ['AU'] }]),
  'AU',
);
const { field } = american;

/** $1,000, then a degree of $12,000 at home and $16,000 from abroad, a quarter of which it counts for. */
const british = withPathways(program('p', { field, price: known(money(1000)), priceHoldsExam: true }), [
  [
    degree('d', {
      field,
      institution: at('uk', 'GB'),
      tuition: byHome('GB', 12_000, 16_000),
      credits: known({ amount: 40, system: 'us-semester-hour', unit: 'credits' }),
    }),
    { credit: { amount: 10, system: 'us-semester-hour', unit: 'credits', is: 'exact' } },
  ],
]);
const catalog = catalogOf([british], [indian, american, australian]);

describe('the calculator', () => {
  function totals(search: string) {
    const question = readQuestionFrom(catalog, paramsOf(search));
    const { routes } = calculate(catalog, question);
    return Object.fromEntries(routes.map(({ id, total }) => [id, total && [total.min, total.max]]));
  }

  test('takes the rate of those who live there, and a range where nobody said', () => {
    // 1,000 + 12,000 × ¾ = 10,000; 1,000 + 16,000 × ¾ = 13,000.
    expect(totals('?program=p&other=none')).toEqual({
      program: [1000, 1000],
      both: [10_000, 13_000],
      direct: [12_000, 16_000],
    });
    expect(totals('?program=p&other=none&from=GB')).toMatchObject({ both: [10_000, 10_000], direct: [12_000, 12_000] });
    expect(totals('?program=p&other=none&from=IN')).toMatchObject({ both: [13_000, 13_000], direct: [16_000, 16_000] });
  });

  test.each([
    ['', 'indian'],
    ['&from=IN', 'indian'],
    ['&from=US', 'american'],
    ['&from=GB', 'american'],
  ])('names a degree of that country first, then the cheapest at their rate: %s', (from, other) => {
    expect(readQuestionFrom(catalog, paramsOf(`?program=p${from}`)).other?.slug).toBe(other);
  });

  test('says that no rate was found for that country where the record has one for others only', () => {
    const question = readQuestionFrom(catalog, paramsOf('?program=p&other=australian&from=AU'));
    const { figures, routes } = calculate(catalog, question);
    expect(routes.find(({ id }) => id === 'other')?.total).toBeUndefined();
    expect(figures.otherPrice.says).toBe('Not found for your country, Australia.');
  });

  test('keeps the country in the address, and ignores what is none', () => {
    expect(questionToSearch(readQuestionFrom(catalog, paramsOf('?from=IN&program=p')))).toBe(
      '?program=p&degree=d&from=IN',
    );
    const { from, ignored } = readQuestionFrom(catalog, paramsOf('?program=p&from=Mars'));
    expect([from, ignored.map(({ name, value }) => `${name}=${value}`)]).toEqual([undefined, ['from=Mars']]);
  });
});

describe('the match', () => {
  const directTo = (search: string) => {
    const { direct } = matchPrograms(catalog, paramsOf(search));
    const slugs = (some: readonly { slug: string }[] = []) => some.map(({ slug }) => slug);
    return { within: slugs(direct?.within), across: slugs(direct?.across), unknown: direct?.unknown };
  };

  test('holds the rate of that country against the budget, a range where nobody said, and its degrees come first', () => {
    expect(directTo('?degree-budget=25000')).toEqual({ within: ['american'], across: ['indian'], unknown: 0 });
    expect(directTo('?degree-budget=25000&from=IN')).toEqual({
      within: ['indian', 'american'],
      across: [],
      unknown: 0,
    });
    expect(directTo('?degree-budget=35000&from=US')).toEqual({
      within: ['american', 'indian'],
      across: [],
      unknown: 0,
    });
    expect(directTo('?degree-budget=50000&from=AU')).toEqual({
      within: ['american', 'indian'],
      across: [],
      unknown: 1,
    });
  });

  test('picks no program by it, and every change keeps it', () => {
    const at30 = (from: string) => matchPrograms(catalog, paramsOf(`?budget=30&hours=1${from}`));
    const [plain, said] = [at30(''), at30('&from=IN')];
    expect(said.result?.headline).toBe(plain.result?.headline);
    expect(said.result?.changes.length).toBeGreaterThan(0);
    for (const { search } of said.result?.changes ?? []) expect(search).toContain('from=IN');
  });
});
