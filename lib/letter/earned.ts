import type { CreditPathway } from '#lib/domain/catalog';
import { creditShare } from '#lib/domain/credit-share';
import { formatCreditShare } from '#lib/format/credit';
import { formatNumber } from '#lib/format/range';
import { lowerFirst } from '#lib/format/text';

/** The credit as the record counts it: "16 of 48 credits", "7.5 points"; nothing when it counts none. */
function countedCredit(pathway: CreditPathway): string | undefined {
  const share = creditShare(pathway);
  if (share?.credit) return lowerFirst(formatCreditShare(share).amount);
  return pathway.credit && `${formatNumber(pathway.credit.amount)} ${pathway.credit.unit}`;
}

/** The share as the record states it, when it counts no credit: "about half of the degree". */
function statedShare(pathway: CreditPathway): string | undefined {
  const share = creditShare(pathway);
  return share && `${lowerFirst(formatCreditShare(share).amount)} of the degree`;
}

/**
 * What the finished program does by the record, as the end of a clause: "earns 16 of 48 credits", "counts for about half
 * of the degree"; nothing when no amount is on record. A share is never worked out here: the letter has no number that
 * the record has not.
 */
export function earnedAmount(pathway: CreditPathway): string | undefined {
  const counted = countedCredit(pathway);
  if (counted) return `earns ${counted}`;
  const share = statedShare(pathway);
  return share && `counts for ${share}`;
}

/** Everything the record says of the credit, in its own words. */
export function earnedInWords(pathway: CreditPathway): string {
  const { degree, earns, promises, share } = pathway;
  const amount = countedCredit(pathway) ?? statedShare(pathway);
  const words = earns === share?.words ? undefined : earns;
  const said = [amount, words].filter(Boolean).join('; ');
  if (said) return said;
  if (promises === 'entry') return 'a way into the degree; no credit is stated';
  return degree.unnamed
    ? 'the university is named beside the program; neither a degree nor an amount of credit is given'
    : 'the degree is named beside the program; no amount of credit is given';
}
