import { compareText } from '#lib/domain/compare-text';
import { type Fact, findKnown, type Known } from '#lib/domain/fact';
import { findDollars, type MoneyRange } from '#lib/domain/money';
import { isForSome } from '#lib/domain/price-terms';
import { midpoint } from '#lib/domain/range';
import { formatMoney } from '#lib/format/money';
import type { RangeFacet } from './list';
import { byName, type Named } from './sort';

type ReadPrice<R> = (record: R) => Fact<MoneyRange>;

/** A price in US dollars, or none at all, which is none in any money; not one that only some can get. */
function findComparable(price: Fact<MoneyRange>): Known<MoneyRange> | undefined {
  const known = findKnown(price);
  return known?.value.max === 0 && !isForSome(known) ? known : findDollars(price);
}

/**
 * A filter by a price. Bounds are in US dollars and nothing is converted, so a price in other money matches none, nor
 * does one that not everyone can get; they are known nevertheless, and counted apart from those that nobody found.
 *
 * @param words a record, and what the price is called, in lower case
 */
export const dollarRange = <R>(words: { noun: string; price: string }, read: ReadPrice<R>) =>
  ({
    of: (record) => findComparable(read(record))?.value,
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

/** Which prices stand first: what can be compared, then what cannot, then what is not known. */
const rankOf = (price: Fact<MoneyRange>): number => (findComparable(price) ? 0 : findKnown(price) ? 1 : 2);

/** By a price in US dollars, lowest first; then prices in other money or not for everyone, each money apart; then those not known. */
export const byDollars =
  <R extends Named>(read: ReadPrice<R>) =>
  (a: R, b: R): number => {
    const [left, right] = [read(a), read(b)];
    const [one, other] = [findKnown(left)?.value, findKnown(right)?.value];
    const byRank = rankOf(left) - rankOf(right);
    if (byRank !== 0 || !one || !other) return byRank || byName(a, b);
    const byMoney = rankOf(left) === 0 ? 0 : compareText(one.currency, other.currency);
    return byMoney || midpoint(one) - midpoint(other) || byName(a, b);
  };
