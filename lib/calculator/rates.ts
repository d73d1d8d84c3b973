import { type Fact, findKnown, type Known } from '#lib/domain/fact';
import type { MoneyRange } from '#lib/domain/money';
import { spanRanges } from '#lib/domain/range';

/** How a source says for whom a price is: by where a student lives or comes from. */
const audience =
  /\b(residents?|from outside|out of state|domestic|international students?|home fee|overseas|for local|for UK|for EU|EFTA|EEA|students from|everyone else|living in|living outside|for Mexicans)\b/i;

export const isByHome = (basis: string | undefined): boolean => basis !== undefined && audience.test(basis);

/** The rates of the same date and currency as a price that is by home: itself and those told apart from it. */
export const ratesBeside = (price: Known<MoneyRange>): Known<MoneyRange>[] =>
  [price, ...price.also].filter(
    ({ basis, asOf, value }) => isByHome(basis) && asOf === price.asOf && value.currency === price.value.currency,
  );

/**
 * A price as a person pays it who has not said where they live: from the lowest to the highest rate of one date and one
 * currency, where the record tells rates apart by home. Any other price as it is.
 */
export function priceForAll(fact: Fact<MoneyRange>): Fact<MoneyRange> {
  const price = findKnown(fact);
  if (!(price && isByHome(price.basis))) return fact;
  const rates = ratesBeside(price);
  if (rates.length < 2) return fact;
  const { currency } = price.value;
  const basis = `by where one lives: ${rates.map((rate) => rate.basis).join(' / ')}`;
  return { ...price, basis, value: { ...spanRanges(rates.map(({ value }) => value)), currency } };
}

const feesIn = /\b(with|including|tuition and|and|all|university) (mandatory )?fees\b|\bfees? (are )?included\b/i;
const feesOut =
  /fees? (of [^,;]* )?(are )?not included|fees? (come|comes|of [^,;]*come[s]?) on top|without fees|tuition alone|tuition only|before fees/i;

/** Whether a price says in its own words that fees are in it. */
export const holdsFees = ({
  basis = '',
  working = '',
}: {
  basis?: string | undefined;
  working?: string | undefined;
}): boolean => feesIn.test(`${basis} ${working}`) && !feesOut.test(`${basis} ${working}`);
