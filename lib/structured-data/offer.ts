import type { CollegeOrUniversity, Offer } from 'schema-dts';
import type { Institution } from '#lib/domain/catalog';
import type { Fact } from '#lib/domain/fact';
import type { MoneyRange } from '#lib/domain/money';
import { findPriceOfToday } from '#lib/domain/price-of-today';
import type { NumberRange } from '#lib/domain/range';
import { registerEntries } from '#lib/format/identifiers';

/** A university as schema.org names it, the same as its entries in public registers where they are of no other body. */
export function providerData({ name, identifiers }: Institution): CollegeOrUniversity {
  const entries = identifiers && !identifiers.of ? registerEntries(identifiers) : [];
  const sameAs = entries.flatMap(({ url }) => url ?? []);
  return { '@type': 'CollegeOrUniversity', name, ...(sameAs.length > 0 && { sameAs }) };
}

/**
 * A price as an offer: one price, or its two ends, and since when it is known to hold, as exactly as its source says it.
 * Machines take an offer for what anybody pays today, so other prices make none.
 */
export function offerData(fact: Fact<MoneyRange>): { offers?: Offer } {
  const price = findPriceOfToday(fact);
  if (!price) return {};
  const { min, max, currency } = price.value;
  const terms = {
    priceCurrency: currency,
    validFrom: price.asOf.split('/')[0] ?? price.asOf,
    category: max === 0 ? 'Free' : 'Paid',
  };
  return {
    offers:
      min === max
        ? { '@type': 'Offer', price: min, ...terms }
        : { '@type': 'AggregateOffer', lowPrice: min, highPrice: max, ...terms },
  };
}

/**
 * Months as an ISO 8601 duration. A range has none: schema.org takes one duration, and one end of a range would say
 * something else than the page.
 */
export function timeData(months: Fact<NumberRange>): { timeToComplete?: string } {
  if (months.state !== 'known' || months.value.min !== months.value.max || !Number.isInteger(months.value.min))
    return {};
  return { timeToComplete: `P${months.value.min}M` };
}
