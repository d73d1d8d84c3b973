import { isOld } from '#lib/domain/age';
import type { Degree } from '#lib/domain/catalog';
import { type Fact, findKnown, type Known } from '#lib/domain/fact';
import type { MoneyRange } from '#lib/domain/money';
import { compareDates } from '#lib/domain/partial-date';
import { commonTerms, isByHome, type PriceTerms } from '#lib/domain/price-terms';
import { type NumberRange, spanRanges } from '#lib/domain/range';
import { formatYear } from '#lib/format/date';
import { formatList } from '#lib/format/list';
import { formatMoney } from '#lib/format/money';

const sameParts = (a: PriceTerms, b: PriceTerms): boolean =>
  String([...(a.includes ?? [])].sort()) === String([...(b.includes ?? [])].sort());

/**
 * The rates that can stand in one range with a price that is by home: itself and those told apart from it, of the same
 * date and currency, and with the same things in them.
 */
export const ratesBeside = (price: Known<MoneyRange>): Known<MoneyRange>[] =>
  [price, ...price.also].filter(
    (rate) =>
      isByHome(rate) &&
      rate.asOf === price.asOf &&
      rate.value.currency === price.value.currency &&
      sameParts(rate, price),
  );

const isPrice = (fact: Known<NumberRange>): fact is Known<MoneyRange> => 'currency' in fact.value;

/**
 * Prices that stand in no range with the one that leads. Rates by home of another year or with other things in them: of
 * each kind of people and of price the newest. And lower prices that are as new or, where a degree is taught in two ways,
 * may be that of the other way, where the one that leads is old itself.
 */
export function pricesApart(
  price: Known<NumberRange>,
  degree: Pick<Degree, 'delivery'> | undefined,
): Known<MoneyRange>[] {
  if (!isPrice(price)) return [];
  const keyOf = ({ for: whom, notFor, includes }: PriceTerms): string => JSON.stringify([whom, notFor, includes]);
  const named = new Set(ratesBeside(price).map(keyOf));
  const isOtherHome = (rate: Known<MoneyRange>): boolean =>
    isByHome(rate) && !named.has(keyOf(rate)) && named.add(keyOf(rate)) !== undefined;
  const isLower = (rate: Known<MoneyRange>): boolean =>
    rate.value.currency === price.value.currency &&
    rate.value.max < price.value.min &&
    rate.basis !== price.basis &&
    ((degree?.delivery?.is === 'either' && isOld(price)) || compareDates(rate.asOf, price.asOf) >= 0);
  return price.also.filter((rate) => (isByHome(rate) ? isOtherHome(rate) : isLower(rate)));
}

/** A rate with whom it is for and, unless that names it, its year: "€4,628 (two years for EU students, 2023–24)". */
export function tellRate({ value, basis = '', asOf }: Known<MoneyRange>): string {
  const year = formatYear(asOf);
  return `${formatMoney(value)} (${[basis, !basis.includes(year) && year].filter(Boolean).join(', ')})`;
}

/** Prices that are not counted, in a sentence. */
export const tellApart = (apart: readonly Known<MoneyRange>[], of?: string): string =>
  `Also on record${of ? ` of ${of}` : ''}, and not counted: ${formatList([...new Set(apart.map(tellRate))])}.`;

/** Rates of one currency as one price, from the lowest to the highest; one rate stays as it is. */
export function spanRates(rates: readonly Known<MoneyRange>[]): Known<MoneyRange> {
  const [first] = rates;
  if (!first) throw new Error('no rate to span');
  const { currency } = first.value;
  const isAbout = rates.some((rate) => rate.value.isAbout);
  const value = { ...spanRanges(rates.map((rate) => rate.value)), ...(isAbout && { isAbout }), currency };
  const basis = [...new Set(rates.map((rate) => rate.basis))].join(' / ');
  return rates.length === 1 ? { ...first, also: [] } : { ...first, ...commonTerms(rates), basis, value, also: [] };
}

/**
 * A price as a person pays it who has not said where they live: from the lowest to the highest of the rates that can stand
 * in one range, where the record tells rates apart by home. Any other price as it is.
 */
export function priceForAll(fact: Fact<MoneyRange>): Fact<MoneyRange> {
  const price = findKnown(fact);
  if (!(price && isByHome(price))) return fact;
  const rates = ratesBeside(price);
  if (rates.length < 2) return fact;
  const span = spanRates(rates);
  return { ...span, basis: `by where one lives: ${span.basis}`, also: [{ ...price, also: [] }, ...price.also] };
}
