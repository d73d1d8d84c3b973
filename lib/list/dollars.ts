import { type Fact, findKnown } from '#lib/domain/fact';
import { findDollars, type MoneyRange } from '#lib/domain/money';
import { midpoint } from '#lib/domain/range';
import { formatMoney } from '#lib/format/money';
import type { RangeFacet } from './list';
import { byNumber, type Named } from './sort';

type ReadPrice<R> = (record: R) => Fact<MoneyRange>;

/**
 * A filter by a price. Bounds are in US dollars and nothing is converted, so a price in other money matches none, nor
 * does one that not everyone can get; they are known nevertheless, and counted apart from those that nobody found.
 *
 * @param words a record, and what the price is called, in lower case
 */
export const dollarRange = <R>(words: { noun: string; price: string }, read: ReadPrice<R>) =>
  ({
    of: (record) => findDollars(read(record))?.value,
    format: (amount) => formatMoney({ min: amount, max: amount, currency: 'USD' }),
    notKnown: 'not known in US dollars',
    more: 'cost more',
    less: 'cost less',
    lacks: `known ${words.price} in US dollars`,
    unknownLabel: (records) => {
      const label = `Include ${words.noun}s whose ${words.price} in US dollars we could not find`;
      const other = records.filter((record) => findKnown(read(record))).length;
      return other > 0
        ? `${label} (${other} ${other === 1 ? 'has' : 'have'} one in other money or not for everyone)`
        : label;
    },
  }) satisfies Partial<RangeFacet<R>>;

/** By a price in US dollars, lowest first; then prices in other money or not for everyone, then those not known. */
export const byDollars = <R extends Named>(read: ReadPrice<R>) =>
  byNumber((record: R) => {
    const price = findKnown(read(record));
    return price && (findDollars(price) ? midpoint(price.value) : Number.POSITIVE_INFINITY);
  });
