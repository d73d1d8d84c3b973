import { type Currency, currencies } from '#lib/domain/money';
import type { Word } from '#lib/matcher/words';

/** Money by its sign. That of the yen and the yuan is one, so it stands for neither. */
const signs: Readonly<Record<string, Currency>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '₹': 'INR' };

/** Money by its name, as terms: that of several countries stands for none. */
const names: Readonly<Record<string, Currency | undefined>> = {
  ...Object.fromEntries(currencies.map((code) => [code.toLowerCase(), code])),
  dollar: 'USD',
  buck: 'USD',
  euro: 'EUR',
  pound: 'GBP',
  rupee: undefined,
  sterling: 'GBP',
  franc: 'CHF',
  yen: undefined,
  jpy: undefined,
  won: undefined,
  peso: undefined,
  krona: undefined,
};

/**
 * In what money an amount is: by the sign at it, else by the word after it, else US dollars.
 *
 * @returns no currency where it is in other money than any price on record; `isNamed` where the word after it says so
 */
export function readMoney(
  number: Word | undefined,
  next: Word | undefined,
): { readonly currency: Currency | undefined; readonly isNamed: boolean } {
  const [sign] = /\p{Sc}/u.exec(number?.shown ?? '') ?? [];
  if (sign) return { currency: signs[sign], isNamed: false };
  const name = next?.joined ?? '';
  return Object.hasOwn(names, name) ? { currency: names[name], isNamed: true } : { currency: 'USD', isNamed: false };
}
