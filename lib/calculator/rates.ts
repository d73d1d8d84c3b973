import { type Fact, findKnown, type Known } from '#lib/domain/fact';
import type { MoneyRange } from '#lib/domain/money';
import { commonTerms, isByHome } from '#lib/domain/price-terms';
import { spanRanges } from '#lib/domain/range';

/** The rates of the same date and currency as a price that is by home: itself and those told apart from it. */
export const ratesBeside = (price: Known<MoneyRange>): Known<MoneyRange>[] =>
  [price, ...price.also].filter(
    (rate) => isByHome(rate) && rate.asOf === price.asOf && rate.value.currency === price.value.currency,
  );

/** Rates of one currency as one price, from the lowest to the highest; one rate stays as it is. */
export function spanRates(rates: readonly Known<MoneyRange>[]): Known<MoneyRange> {
  const [first] = rates;
  if (!first) throw new Error('no rate to span');
  const { currency } = first.value;
  const value = { ...spanRanges(rates.map((rate) => rate.value)), currency };
  const basis = [...new Set(rates.map((rate) => rate.basis))].join(' / ');
  return rates.length === 1 ? { ...first, also: [] } : { ...first, ...commonTerms(rates), basis, value, also: [] };
}

/**
 * A price as a person pays it who has not said where they live: from the lowest to the highest rate of one date and one
 * currency, where the record tells rates apart by home. Any other price as it is.
 */
export function priceForAll(fact: Fact<MoneyRange>): Fact<MoneyRange> {
  const price = findKnown(fact);
  if (!(price && isByHome(price))) return fact;
  const rates = ratesBeside(price);
  if (rates.length < 2) return fact;
  const span = spanRates(rates);
  return { ...span, basis: `by where one lives: ${span.basis}`, also: price.also };
}
