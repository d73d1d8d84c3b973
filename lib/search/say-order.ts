import { findKnown } from '#lib/domain/fact';
import type { Currency } from '#lib/domain/money';
import type { Entry } from './entry';
import type { Filter } from './filter';

function priceOf(entry: Entry | undefined) {
  switch (entry?.kind) {
    case 'program':
      return findKnown(entry.record.price)?.value;
    case 'linked':
    case 'direct':
      return findKnown(entry.record.tuition)?.value;
    default:
      return undefined;
  }
}

/** An order as it holds of some entries: of prices in several moneys it says which stand first, since none is converted. */
export function sayOrder(sort: NonNullable<Filter['sort']>, entries: Iterable<Entry | undefined>): string {
  if (sort.programs !== 'price') return sort.says;
  const moneys = new Set<Currency>();
  let isFree = false;
  for (const entry of entries) {
    const price = priceOf(entry);
    if (price?.max === 0) isFree = true;
    else if (price) moneys.add(price.currency);
  }
  if (moneys.size < 2) return sort.says;
  const [first, dollars] = isFree ? ['free first, then ', 'US dollars'] : ['', 'US dollars first'];
  return moneys.has('USD')
    ? `${first}${dollars}, lowest first; other money after, each apart`
    : `${first}each money apart, lowest first`;
}
