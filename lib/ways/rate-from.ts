import { isByHome, priceForAll, ratesBeside } from '#lib/calculator/rates';
import { isInUnions } from '#lib/domain/countries';
import { type Fact, findKnown, type Known } from '#lib/domain/fact';
import type { MoneyRange } from '#lib/domain/money';
import { spanRanges } from '#lib/domain/range';

/** Whether a rate holds for someone from a country; `perhaps` where that takes more than the country, such as the state. */
type Holds = 'yes' | 'no' | 'perhaps';

const holds = (does: boolean): Holds => (does ? 'yes' : 'no');

/** Words in which sources say for whom a rate is, with what they mean: the first that fit decide. */
const meanings: readonly (readonly [RegExp, (from: string, country: string, basis: string) => Holds])[] = [
  [/\bthe same\b/, () => 'yes'],
  [/\blisted countries\b/, () => 'perhaps'],
  [/\bnot a citizen of the EU\b|\boutside the (EU|EEA)\b/, (from, _, basis) => holds(!isInUnions(from, basis))],
  [
    /\b(overseas|international students?|everyone else|from elsewhere|living outside)\b/,
    (from, country) => {
      const isInOneUnion = isInUnions(from, 'EEA EFTA') && isInUnions(country, 'EEA EFTA');
      if (from === country) return 'no';
      return isInOneUnion ? 'perhaps' : 'yes';
    },
  ],
  [/\b(EU|EEA|EFTA)\b/, (from, country, basis) => holds(from === country || isInUnions(from, basis))],
  [/\b(UK|local|domestic|home|permanent residents|living in|Mexicans)\b/, (from, country) => holds(from === country)],
  [/\bUS students from outside\b|\bresidents\b/, (from, country) => (from === country ? 'perhaps' : 'no')],
  [/\bfrom outside\b|\bout of state\b/, (from, country) => (from === country ? 'perhaps' : 'yes')],
];

function whetherHolds(basis: string, from: string, country: string): Holds {
  const meaning = meanings.find(([words]) => words.test(basis));
  return meaning ? meaning[1](from, country, basis) : 'perhaps';
}

/**
 * How a price depends on where one lives: not at all; a range of rates of which one’s own is not known; one’s own rate;
 * or a rate for others only, while one’s own is not on record.
 */
export type ByHome = 'one' | 'range' | 'yours' | 'others';

export interface RateFrom {
  readonly price: Fact<MoneyRange>;
  readonly is: ByHome;
}

function spanOf(rates: readonly Known<MoneyRange>[]): Fact<MoneyRange> {
  const [first] = rates;
  if (!first) throw new Error('no rate to span');
  const basis = [...new Set(rates.map((rate) => rate.basis))].join(' / ');
  const { currency } = first.value;
  return { ...first, basis, value: { ...spanRanges(rates.map(({ value }) => value)), currency }, also: [] };
}

/**
 * The rate of a price for someone who lives in a country, read from the words that say for whom each rate is. Older rates
 * count only where the newest say nothing for that country.
 *
 * @param from where the person lives, by its code; nothing where they did not say
 * @param country where the university is
 */
export function rateFrom(fact: Fact<MoneyRange>, from: string | undefined, country: string): RateFrom {
  const price = findKnown(fact);
  if (!(price && isByHome(price.basis))) return { price: fact, is: 'one' };
  if (!from) {
    const forAll = priceForAll(fact);
    return { price: forAll, is: forAll === fact ? 'one' : 'range' };
  }
  const those = (rates: readonly Known<MoneyRange>[], wanted: Holds) =>
    rates.filter(({ basis }) => basis !== undefined && whetherHolds(basis, from, country) === wanted);
  const newest = ratesBeside(price);
  const yours = those(newest, 'yes');
  if (yours.length > 0) return { price: spanOf(yours), is: 'yours' };
  const perhaps = those(newest, 'perhaps');
  if (perhaps.length > 0) return { price: spanOf(perhaps), is: 'range' };
  const inThisMoney = price.also.filter(
    ({ basis, value }) => isByHome(basis) && value.currency === price.value.currency,
  );
  const [older] = those(inThisMoney, 'yes');
  if (older) return { price: { ...older, also: [] }, is: 'yours' };
  return { price: { state: 'unknown', lookedOn: price.lookedOn ?? '' }, is: 'others' };
}
