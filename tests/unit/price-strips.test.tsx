import { expect, test } from 'vitest';
import { PriceSection } from '#components/versus/price-section';
import type { Degree } from '#lib/domain/catalog';
import { formatShortDollars } from '#lib/format/money';
import { priceStrips } from '#lib/pages/price-strips';
import { render, textOf } from '../support/picture';
import { catalogOf, degree, known, money, ofVersion, program, source, withPathways } from '../support/sample-records';

const taught = (is: 'online' | 'campus' | 'either' | 'blended') => ({ delivery: { is, sources: [source('s')] } });
const dollars = (amount: number, asOf?: string) => ({ tuition: known(money(amount), asOf) });

const named = withPathways(program('open', { price: known(money(1250, 5000), '2026') }), [
  [degree('toward', dollars(42_000, '2025')), {}],
  [degree('blended-half', { ...dollars(20_000, '2025'), ...taught('blended') }), {}],
  [degree('university-alone', { unnamed: true }), {}],
]);
const closed = withPathways(
  program('closed', {
    price: known(money(900), '2020'),
    status: { is: 'closed', evidence: 'stated', asOf: '2023', sources: [source('s')] },
  }),
  [[degree('of-a-closed-one', dollars(30_000, '2022')), {}]],
);
const earlier = program('earlier', { price: ofVersion('5 courses, 2021', known(money(2250), '2021')) });
const direct: Degree[] = [
  degree('online', { ...dollars(9000), ...taught('online') }),
  degree('online-in-euros', { tuition: known(money(3500, 3500, 'EUR'), '2025'), ...taught('online') }),
  degree('online-without-price', taught('online')),
  degree('campus', { ...dollars(90_000, '2024'), ...taught('campus') }),
  degree('doctorate', { ...dollars(50_000, '2024'), ...taught('campus'), level: 'doctorate' }),
  degree('somewhere', dollars(15_000, '2024')),
];
const catalog = catalogOf([named, program('open-without-price'), earlier, closed], direct);

test('every record stands in the row of its kind, with how many have a price and of which years', () => {
  expect(priceStrips(catalog).strips.map(({ title, how, words }) => [title, how, words])).toEqual([
    ['MicroMasters programs, open', '1 of 3 programs, 2026', '$1,250–$5,000'],
    ['Degrees an open program leads toward', 'the only degree, 2025', '$42,000'],
    ['Master’s taken directly, online', '1 of 3 degrees, undated', '$9,000'],
    ['Directly, campus', 'the only degree, 2024', '$90,000'],
  ]);
});

test('what is left out is counted, each for one reason', () => {
  const text = textOf(render(<PriceSection prices={priceStrips(catalog)} />).body);
  expect(text).toContain('3 prices that we did not find, and 1 in other currencies or not for everyone.');
  expect(text).toContain('1 taught partly online and partly on campus');
  expect(text).toContain('1 where the source names the university alone');
  expect(text).toContain('1 linked to closed programs only');
  expect(text).toContain('1 other than a master’s, or of a level not stated');
  expect(text).toContain('1 without a known place of study');
});

test('a range has a stroke at each end and stands in the table as one price', () => {
  const document = render(<PriceSection prices={priceStrips(catalog)} />);
  const [first] = document.querySelectorAll('figure li');
  expect(first?.querySelectorAll('[data-part=values] line').length).toBe(2);
  const cells = [...document.querySelectorAll('tbody tr')].map((row) => textOf(row.lastElementChild));
  expect(cells.filter((words) => words.startsWith('$1,250–$5,000')).length).toBe(1);
});

test('a scale of equal ratios is marked at one, three and their tens, in short words', () => {
  const { scale } = priceStrips(catalog);
  expect(scale.marks.map(formatShortDollars)).toEqual(['$1k', '$3k', '$10k', '$30k', '$100k']);
  // From 1,000 to 10,000 is as far as from 10,000 to 100,000.
  const [from = 0, , middle = 0, , until = 0] = scale.marks.map(scale.at);
  expect(middle - from).toBeCloseTo(until - middle, 1);
});
