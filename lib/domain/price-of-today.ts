import { isOld } from './age';
import type { Fact, Known } from './fact';
import type { MoneyRange } from './money';
import { countsFor } from './price-terms';

/**
 * A price that a machine may take for what anybody pays today, as it takes every price it is given: dated, no older than
 * two years, of the program as it is now, for everyone, no mere ceiling or estimate, and not inferred by us.
 */
export function findPriceOfToday(price: Fact<MoneyRange>): (Known<MoneyRange> & { readonly asOf: string }) | undefined {
  if (price.state !== 'known' || price.how === 'inferred' || price.version) return undefined;
  if (isOld(price) || !countsFor(price) || price.value.isBelow || price.value.isAbout) return undefined;
  return price.asOf ? { ...price, asOf: price.asOf } : undefined;
}
