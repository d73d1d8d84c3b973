import type { CreditPathway } from './catalog';

/** How firm the promise of a pathway is, firmest first. */
export const firmnesses = ['amount', 'credit', 'way-in', 'others', 'inferred'] as const;
export type Firmness = (typeof firmnesses)[number];

/**
 * How firm a pathway is: a university says how much credit (`amount`), that there is credit (`credit`) or only a way in
 * (`way-in`); only others name the degree (`others`); or nobody says it of this program (`inferred`). An amount that
 * others name lifts nothing. The seller's own program text counts as the university's word.
 */
export function firmnessOf({ how, saidBy, promises, credit, share }: CreditPathway): Firmness {
  if (how === 'inferred' || !saidBy) return 'inferred';
  if (saidBy.is === 'others') return 'others';
  if (promises === 'entry') return 'way-in';
  return credit || share ? 'amount' : 'credit';
}

/** Whether a university says that the program earns credit, of a known amount or not. */
export const isCreditSaid = (pathway: CreditPathway): boolean => ['amount', 'credit'].includes(firmnessOf(pathway));

/** Whether no university stands behind it: drawn and said as less than a promise. */
export const isWeak = (firmness: Firmness): boolean => firmness === 'others' || firmness === 'inferred';

/** Where a pathway stands among others: 0 is the firmest. */
export const firmnessRank = (pathway: CreditPathway): number => firmnesses.indexOf(firmnessOf(pathway));

/** The firmest promise among these; nothing when there are none. */
export const firmest = (pathways: readonly CreditPathway[]): Firmness | undefined =>
  firmnesses[Math.min(...pathways.map(firmnessRank))];

/** How many pathways, or records by the firmest of theirs, stand on each rung. */
export function countByFirmness(found: readonly (Firmness | undefined)[]): Record<Firmness, number> {
  const count = (rung: Firmness): number => found.filter((one) => one === rung).length;
  return {
    amount: count('amount'),
    credit: count('credit'),
    'way-in': count('way-in'),
    others: count('others'),
    inferred: count('inferred'),
  };
}
