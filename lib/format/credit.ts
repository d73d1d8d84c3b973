import type { CreditShare } from '#lib/domain/credit';
import { formatNumber } from './range';
import { capitalize } from './text';

const prefixes = { exact: '', about: 'about ', 'at-most': 'at most ' } as const;

/** Whether the source's own words already say "about" or "up to". */
const saysSo = /^(about|at most|up to|around)\b/;

/**
 * A share of a degree for the start of a sentence: "16 of 48 credits" with "one third" beside it, or the words
 * alone when the source counts no credit: "About half".
 */
export function formatCreditShare({ credit, is, words }: CreditShare): { amount: string; share?: string } {
  if (!credit) return { amount: capitalize(saysSo.test(words) ? words : `${prefixes[is]}${words}`) };
  const amount = `${prefixes[is]}${formatNumber(credit.amount)} of ${formatNumber(credit.of)} ${credit.unit}`;
  return { amount: capitalize(amount), share: words };
}

/** Both of these as one phrase: "16 of 48 credits, one third". */
export const creditShareInWords = (share: CreditShare, between = ', '): string =>
  Object.values(formatCreditShare(share)).join(between);
