import type { Institution } from '#lib/domain/catalog';
import type { Fact } from '#lib/domain/fact';
import type { MoneyRange } from '#lib/domain/money';
import type { NumberRange } from '#lib/domain/range';

/** A university as schema.org names it. */
export const providerData = ({ name }: Institution) => ({ '@type': 'CollegeOrUniversity', name });

/** A price as an offer: one price, or its two ends; nothing when it is not known. */
export function offerData(price: Fact<MoneyRange>) {
  if (price.state !== 'known') return {};
  const { min, max, currency } = price.value;
  const offer =
    min === max
      ? { '@type': 'Offer', price: min, priceCurrency: currency }
      : { '@type': 'AggregateOffer', lowPrice: min, highPrice: max, priceCurrency: currency };
  return { offers: { ...offer, category: 'Paid' } };
}

/**
 * Months as an ISO 8601 duration. A range has none: schema.org takes one duration, and one end of a range would say
 * something else than the page.
 */
export function timeData(months: Fact<NumberRange>) {
  if (months.state !== 'known' || months.value.min !== months.value.max || !Number.isInteger(months.value.min))
    return {};
  return { timeToComplete: `P${months.value.min}M` };
}
