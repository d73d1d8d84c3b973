import { priceForAll, ratesBeside, spanRates } from '#lib/calculator/rates';
import { type Fact, findKnown, type Known } from '#lib/domain/fact';
import type { MoneyRange } from '#lib/domain/money';
import { type Holds, holdsFor, isByHome } from '#lib/domain/price-terms';

/**
 * How a price depends on where one lives: not at all; a range of rates of which one’s own is not known; one’s own rate;
 * or a rate for others only, while one’s own is not on record.
 */
export type ByHome = 'one' | 'range' | 'yours' | 'others';

export interface RateFrom {
  readonly price: Fact<MoneyRange>;
  readonly is: ByHome;
}

/**
 * The rate of a price for someone who lives in a country. Older rates count only where the newest say nothing for that
 * country.
 *
 * @param from where the person lives, by its code; nothing where they did not say
 */
export function rateFrom(fact: Fact<MoneyRange>, from: string | undefined): RateFrom {
  const price = findKnown(fact);
  if (!(price && isByHome(price))) return { price: fact, is: 'one' };
  if (!from) {
    const forAll = priceForAll(fact);
    return { price: forAll, is: forAll === fact ? 'one' : 'range' };
  }
  const those = (rates: readonly Known<MoneyRange>[], wanted: Holds) =>
    rates.filter((rate) => holdsFor(rate, from) === wanted);
  const newest = ratesBeside(price);
  const yours = those(newest, 'yes');
  if (yours.length > 0) return { price: spanRates(yours), is: 'yours' };
  const perhaps = those(newest, 'perhaps');
  if (perhaps.length > 0) return { price: spanRates(perhaps), is: 'range' };
  const inThisMoney = price.also.filter((rate) => isByHome(rate) && rate.value.currency === price.value.currency);
  const [older] = those(inThisMoney, 'yes');
  if (older) return { price: { ...older, also: [] }, is: 'yours' };
  return { price: { state: 'unknown', lookedOn: price.lookedOn ?? '' }, is: 'others' };
}
