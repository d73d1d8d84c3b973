import { areYearsApart, isOld } from '#lib/domain/age';
import type { Known } from '#lib/domain/fact';
import type { MoneyRange } from '#lib/domain/money';
import { audienceOf } from '#lib/format/audience';
import { formatYear } from '#lib/format/date';
import { formatMoney } from '#lib/format/money';
import { type Lettered, wholePrice } from './lettered';

/** A whole price that may stand beside another, or what there is in its place. */
export type WholePrice =
  | { readonly letter: string; readonly price: Known<MoneyRange> }
  | { readonly letter: string; readonly price: undefined; readonly has: string };

export const noPrice = 'no price on record';

function tellPart({ kind, record }: Lettered['item']): string {
  if (kind === 'program') return noPrice;
  if (record.tuitionAfterProgram.state === 'known') return 'a price only of what is left after a program';
  return record.tuitionPerUnit.length > 0 ? 'a price only of a part' : noPrice;
}

/** The whole price of a column. A price of an earlier version is that of another thing. */
export function findWhole({ letter, item }: Lettered): WholePrice {
  const fact = wholePrice(item);
  if (fact.state === 'not-applicable') return { letter, price: undefined, has: `no price (${fact.reason})` };
  if (fact.state === 'unknown') return { letter, price: undefined, has: tellPart(item) };
  if (fact.version) return { letter, price: undefined, has: 'a price only of an earlier version' };
  return { letter, price: fact };
}

/** Why prices of one sort cannot be held against each other for their age; nothing when they can. */
export function tellApartInTime(prices: readonly Known<MoneyRange>[]): string | undefined {
  const days = prices.map(({ asOf }) => asOf);
  if (!areYearsApart(days)) return undefined;
  return days.every(Boolean) ? 'the prices are years apart' : 'the prices do not all bear a date';
}

/** "$1,595 (2021, old)", "$19,840 (2025–26, for residents of Illinois, our inference)". */
export function tellPrice(price: Known<MoneyRange>): string {
  const age = price.asOf && isOld(price) && 'old';
  const inferred = price.how === 'inferred' && 'our inference';
  const told = [formatYear(price.asOf), age, audienceOf(price), inferred].filter(Boolean).join(', ');
  return `${formatMoney(price.value)} (${told})`;
}
