import { expect, test } from 'vitest';
import type { Program } from '#lib/domain/catalog';
import { matchAnswer } from '#lib/export/match-data';
import { matchPrograms } from '#lib/match/match';
import { paramsOf } from '../support/hostile';
import {
  catalogOf,
  course,
  degree,
  field,
  known,
  money,
  program,
  unknown,
  withPathways,
} from '../support/sample-records';
import { rates } from '../support/sample-ways';

const art = field('art', 'Art');
const law = field('law', 'Law');

const hours = (min: number) => known({ min, max: min + 2 }, '2024');
const price = (amount: number) => known(money(amount), '2026');

const sessions = [course('c', { format: 'instructor-paced' })];

const make = (slug: string, part: Partial<Program>): Program =>
  program(slug, { field: art, price: price(100), effort: hours(4), courses: sessions, ...part });

const credited = (slug: string, part: Partial<Program>): Program =>
  withPathways(make(slug, part), [[degree(`${slug}-degree`, { field: art }), {}]]);

const direct = [
  degree('online', { field: art, tuition: price(9000), delivery: { is: 'online', sources: [] } }),
  degree('campus', { field: art, tuition: price(8000), delivery: { is: 'campus', sources: [] } }),
  degree('dear', { field: art, tuition: price(20_000) }),
  degree('between', { field: art, tuition: known(money(9000, 11_000), '2026') }),
  degree('earlier', { field: art, tuition: rates('USD', [400, 'for those who began before', { for: ['some'] }]) }),
  degree('pounds', { field: art, tuition: known(money(500, 500, 'GBP'), '2026') }),
  degree('unpriced', { field: art }),
  degree('doctor', { field: art, tuition: price(1000), level: 'doctorate' }),
  degree('lawyer', { field: law, tuition: price(700) }),
];

const catalog = catalogOf(
  [
    credited('fits-dear', { price: price(300) }),
    credited('fits-cheap', {}),
    credited('no-price', { price: unknown }),
    credited('nothing-known', { price: unknown, effort: unknown }),
    credited('euros', { price: known(money(50, 50, 'EUR'), '2026') }),
    make('no-degree', {}),
    credited('heavy', { effort: hours(9) }),
    credited('heavy-dear', { effort: hours(12), price: price(900) }),
    credited('lawful', { field: law }),
    credited('closed', { status: { is: 'closed', evidence: 'stated', asOf: '2026', sources: [] } }),
  ],
  direct,
);

const ask = (search: string) => matchPrograms(catalog, paramsOf(search));

function resultOf(search: string) {
  const { result } = ask(search);
  if (!result) throw new Error(`no result for ${search}`);
  return result;
}

const slugs = (found: readonly { readonly program: Program }[]): string[] => found.map((one) => one.program.slug);

const all = '?field=art&degree=yes&budget=500&hours=8';

test('every open program is kept or dropped; fewest unknowns first, then the lowest price', () => {
  const { fits, may, dropped } = resultOf(all);
  expect(slugs(fits)).toEqual(['fits-cheap', 'fits-dear']);
  expect(slugs(may)).toEqual(['euros', 'no-price', 'nothing-known']);
  expect(slugs(dropped).sort()).toEqual(['heavy', 'heavy-dear', 'lawful', 'no-degree']);
});

test.each([
  [all, 'Two fit; three may'],
  ['?field=law&degree=yes&budget=500', 'One fits'],
  ['?field=art&degree=yes&budget=40', 'None fits for certain; three may'],
  ['?field=law&hours=1', 'None fits'],
])('the heading says the result: %s', (search, words) => {
  expect(resultOf(search).headline).toBe(words);
});

test('the verdict says how many of how many, what is not known, and the best change', () => {
  expect(resultOf(all).verdict).toEqual({
    counts: 'Of eight open MicroMasters programs in art, two fit your four answers and three may.'.replace(
      'eight',
      '8',
    ),
    unknown: 'Not found: a price that can be compared for three and whether your hours are enough for one.',
    change: 'With any budget, euros (MIT) and no-price (MIT) fit.',
  });
  expect(resultOf('?field=law&hours=1').verdict.counts).toBe(
    'The one open MicroMasters program in law does not fit your two answers.',
  );
});

test('one change: the steps that bring something, the most first, another field last', () => {
  const rows = resultOf(all).changes.map(({ label, fits, may }) => [
    label,
    fits.map(({ slug }) => slug).join(),
    may.map(({ slug }) => slug).join(),
  ]);
  expect(rows).toEqual([
    ['Any budget', 'euros,no-price', ''],
    ['It need not count toward a degree', 'no-degree', ''],
    ['9 hours a week', 'heavy', ''],
    ['Any field', 'lawful', ''],
  ]);
});

test('the next price that lets one more in stands beside any budget, and the next hours beside the most', () => {
  const labels = (search: string) => resultOf(search).changes.map(({ label }) => label);
  expect(labels('?field=art&budget=50')).toEqual(['Any budget', '$100', 'Any field']);
  expect(labels('?field=art&hours=2')).toEqual(['12 hours a week', '4 hours a week', 'Any field']);
});

test('a change that brings nothing is said and not named; without another answer there is nothing to change to', () => {
  const { changes, best } = resultOf('?field=law&hours=40');
  expect(changes.map(({ label, fits, may }) => [label, fits.length, may.length])).toEqual([['Any field', 7, 1]]);
  expect(best).toBeUndefined();
  expect(resultOf('?degree=yes').changes).toEqual([]);
});

test('dropped programs stand under the rule that dropped them, with the figure', () => {
  const groups = resultOf(all).groups.map(({ rule, programs }) => [
    rule,
    ...programs.map((one) => `${one.program.slug}: ${one.reasons.map(({ words }) => words).join('; ')}`),
  ]);
  expect(groups).toEqual([
    ['Needs more than 8 hours a week', 'heavy: 9 a week at the least'],
    ['No degree found that counts it', 'no-degree: no degree found that counts it'],
    ['Costs more than $500, and needs more than 8 hours a week', 'heavy-dear: $900; 12 a week at the least'],
    ['Is in other fields', 'lawful: Law'],
  ]);
});

test('direct degrees are held against a budget of their own, in US dollars, at their dearest', () => {
  const found = ask('?field=art&degree-budget=10000').direct;
  const names = (degrees: readonly { slug: string }[] = []) => degrees.map(({ slug }) => slug);
  expect(names(found?.within)).toEqual(['online', 'campus']);
  expect(names(found?.across)).toEqual(['between']);
  expect(names(found?.otherMoney)).toEqual(['pounds']);
  expect(names(found?.forSome)).toEqual(['earlier']);
  expect([found?.unknown, found?.cheapest?.slug]).toEqual([1, 'campus']);
  expect(names(ask('?degree-budget=10000').direct?.within)).toEqual(['online', 'lawyer', 'campus']);
});

test.each(['', '?field=&degree=no&budget=&hours=&mathematics=any&language=any&degree-budget='])(
  'without an answer there is no result: %j',
  (search) => {
    const found = ask(search);
    expect([found.result, found.direct, found.search, found.ignored]).toEqual([undefined, undefined, '', []]);
  },
);

test.each([
  ['budget=abc', 'budget', '“abc” is not an amount. Write it like 47000 or 47,000.50, in $.'],
  ['hours=-1', 'hours', '“-1” is too small. Write a number from 1 to 60.'],
  ['hours=61', 'hours', '“61” is too large. Write a number from 1 to 60.'],
  ['degree-budget=1e309', 'degree-budget', '“1e309” is not an amount. Write it like 47000 or 47,000.50, in $.'],
])('an answer that cannot be used gives no result and is kept as typed: %s', (wrong, name, words) => {
  const found = ask(`?field=art&${wrong}`);
  expect([found.result, found.direct]).toEqual([undefined, undefined]);
  expect(found.slips.map((slip) => [slip.name, slip.words])).toEqual([[name, words]]);
  expect(found.typed(name)).toBe(wrong.split('=')[1]);
  expect(found.search).toBe('?field=art');
});

test('ten thousand letters are cut, and what the page does not have is said', () => {
  const found = ask(`?budget=${'9'.repeat(10_000)}&field=nonsense&x=y`);
  expect(found.typed('budget').length).toBeLessThan(50);
  expect(found.ignored.map(({ name, value, reason }) => `${name}=${value} ${reason}`)).toEqual([
    'field=nonsense is no field on record.',
    'x=y is not part of this page.',
  ]);
});

test('the same as data, every program with its reasons and their sources', () => {
  const json = JSON.parse(matchAnswer(catalog, paramsOf(all), 'json').text);
  expect(json.headline).toBe('Two fit; three may');
  expect(json.query).toMatch(/\/match\?field=art&degree=yes&budget=500&hours=8$/);
  expect(json.programs).toHaveLength(9);
  expect(json.programs[0]).toMatchObject({ slug: 'fits-cheap', result: 'fits' });
  expect(json.programs[0].reasons[2]).toMatchObject({
    question: 'budget',
    met: 'yes',
    words: '$100',
    remark: '2026, stated',
  });
  expect(json.programs[0].reasons[2].sources[0].url).toBe('https://example.org/s');
  const lines = matchAnswer(catalog, paramsOf(all), 'csv').text.split('\r\n');
  expect(lines[0]).toBe('program,title,university,result,Field,Degree,Price,Hours');
  expect(lines[3]).toBe(
    'euros,euros,MIT,may-fit,yes: Art,"yes: Credit toward euros-degree, MIT; how much was not found (undated)","unknown: not comparable: €50 (2026, stated)",yes: 4 a week at the least (2024)',
  );
  const { direct: degrees } = JSON.parse(matchAnswer(catalog, paramsOf('?degree-budget=8500'), 'json').text);
  expect(degrees.within.map(({ slug, tuition }: Record<string, string>) => `${slug}: ${tuition}`)).toEqual([
    'lawyer: $700 (2026, stated)',
    'campus: $8,000 (2026, stated)',
  ]);
  const slip = JSON.parse(matchAnswer(catalog, paramsOf('?hours=x'), 'json').text);
  expect([slip.headline, slip.programs, slip.slips[0].name]).toEqual([null, [], 'hours']);
});
