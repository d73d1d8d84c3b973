import type { Currency, MoneyRange } from '#lib/domain/money';

/** Signs that a US reader cannot mistake for another currency; the rest are written with their code. */
const signs: Partial<Record<Currency, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  AUD: 'A$',
  CAD: 'CA$',
  HKD: 'HK$',
  MXN: 'MX$',
  NZD: 'NZ$',
  SGD: 'S$',
};

/** The sign before an amount of a currency: "$", "€", "SEK ". */
export const signOf = (currency: Currency): string => signs[currency] ?? `${currency} `;

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const cents = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const number = (amount: number): string => (Number.isInteger(amount) ? whole : cents).format(amount);

/** "$1,350", "$950–$1,350", "under $7,000", "about $50,000", "€3,500", "SEK 1,200"; cents only when the amount has them. */
export function formatMoney({ min, max, isBelow, isAbout, currency }: MoneyRange): string {
  const sign = signOf(currency);
  if (isBelow) return `under ${sign}${number(max)}`;
  const amount = min === max ? `${sign}${number(min)}` : `${sign}${number(min)}–${sign}${number(max)}`;
  return isAbout ? `about ${amount}` : amount;
}

const short = new Intl.NumberFormat('en-US', { notation: 'compact' });

/** US dollars in a word for a scale: "$300", "$1k", "$100k". */
export const formatShortDollars = (amount: number): string => `$${short.format(amount).toLowerCase()}`;

/** The name of a currency for a sentence: "US dollars", "euros". */
export const currencyInWords = (currency: Currency): string =>
  new Intl.NumberFormat('en-US', { style: 'currency', currency, currencyDisplay: 'name' })
    .formatToParts(2)
    .find(({ type }) => type === 'currency')?.value ?? currency;
