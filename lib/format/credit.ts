import type { CreditPathway } from '#lib/domain/catalog';
import type { CreditShare } from '#lib/domain/credit';
import { creditShare, promisesCredit } from '#lib/domain/credit-share';
import { type Firmness, firmnessOf } from '#lib/domain/firmness';
import { formatNumber } from './range';
import { capitalize } from './text';

const prefixes = { exact: '', about: 'about ', 'at-most': 'at most ' } as const;

/** Whether the source's own words already say "about" or "up to". */
const saysSo = /^(about|at most|up to|around)\b/;

/** An amount for the start of a sentence, and the share of the degree beside it: "16 of 48 credits", "one third". */
interface CreditWords {
  readonly amount: string;
  readonly share?: string;
}

/**
 * A share of a degree: "16 of 48 credits" with "one third" beside it, or the words alone when the source counts no
 * credit: "About half".
 */
export function formatCreditShare({ credit, is, words }: CreditShare): CreditWords {
  if (!credit) return { amount: capitalize(saysSo.test(words) ? words : `${prefixes[is]}${words}`) };
  const amount = `${prefixes[is]}${formatNumber(credit.amount)} of ${formatNumber(credit.of)} ${credit.unit}`;
  return { amount: capitalize(amount), share: words };
}

/** What a pathway earns and how firmly that is said, ready to draw and to read. */
export interface CreditSaid {
  readonly firmness: Firmness;
  readonly who: string | undefined;
  /** Absent when no amount is known, or the degree counts in another unit. */
  readonly share: CreditShare | undefined;
  readonly words: CreditWords;
  /** A way in has no bar: no credit is stated. */
  readonly isDrawn: boolean;
}

function creditWords({ credit }: CreditPathway, isDrawn: boolean): CreditWords {
  if (!isDrawn) return { amount: 'No credit stated' };
  return { amount: credit ? `${formatNumber(credit.amount)} ${credit.unit}` : 'Amount not found' };
}

/** What a pathway earns, in words that claim no more than its sources. */
export function sayCredit(pathway: CreditPathway): CreditSaid {
  const share = creditShare(pathway);
  const isDrawn = promisesCredit(pathway);
  return {
    firmness: firmnessOf(pathway),
    who: pathway.saidBy?.who,
    share,
    words: share ? formatCreditShare(share) : creditWords(pathway, isDrawn),
    isDrawn,
  };
}

/** The amount and its share as one phrase: "16 of 48 credits, one third". */
export const creditInWords = ({ words }: CreditSaid, between = ', '): string => Object.values(words).join(between);
