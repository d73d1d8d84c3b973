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

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const cents = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const number = (amount: number): string => (Number.isInteger(amount) ? whole : cents).format(amount);

/** "$1,350", "$950–$1,350", "€3,500", "SEK 1,200"; cents only when the amount has them. */
export function formatMoney({ min, max, currency }: MoneyRange): string {
  const sign = signs[currency] ?? `${currency} `;
  return min === max ? `${sign}${number(min)}` : `${sign}${number(min)}–${sign}${number(max)}`;
}

/** The name of a currency for a sentence: "US dollars", "euros". */
export const currencyInWords = (currency: Currency): string =>
  new Intl.NumberFormat('en-US', { style: 'currency', currency, currencyDisplay: 'name' })
    .formatToParts(2)
    .find(({ type }) => type === 'currency')?.value ?? currency;
