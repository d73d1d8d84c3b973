import { isOld } from '#lib/domain/age';
import type { Known } from '#lib/domain/fact';
import type { MoneyRange } from '#lib/domain/money';
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

/** Whom a price is for, where its `basis` begins with that: many degrees cost residents and others unlike sums. */
const people =
  /\b(?:for|from|domestic|home|local) [^,;:(]*\b(?:students?|residents?|citizens?|state|outside|everyone|Malaysians)\b[^,;:(]*|^(?:for [A-Z]\w+s|domestic students|home fee)\b/;

/** A sentence has no room for more letters than these; the table says the whole. */
const longestAudience = 36;

/** What says that a price leaves something out, or may be another for some. */
const gaps =
  /\b(?:without|not included|not in it|on top|extra|alone|only|upper bound|lowest|depends|provisional|not seen)\b/;

/** Those whom a price is for, in the words of its `basis`: "for residents of Illinois"; nothing when it is for all. */
export function audienceOf({ basis = '' }: Known<MoneyRange>): string | undefined {
  const [clause = ''] = basis.split(';');
  return /\bthe same\b/.test(clause) ? undefined : people.exec(clause)?.[0].trim();
}

/** Whether what a price covers must be read beside it. */
export const hasGaps = ({ basis = '' }: Known<MoneyRange>): boolean => gaps.test(basis);

/** "$1,595 (2021, old)", "$19,840 (2025–26, for residents of Illinois, our inference)". */
export function tellPrice(price: Known<MoneyRange>): string {
  const age = price.asOf && isOld(price) && 'old';
  const inferred = price.how === 'inferred' && 'our inference';
  const audience = audienceOf(price);
  const whom = audience && audience.length > longestAudience ? 'not for everyone' : audience;
  const told = [formatYear(price.asOf), age, whom, inferred].filter(Boolean).join(', ');
  return `${formatMoney(price.value)} (${told})`;
}
