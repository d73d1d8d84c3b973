import type { CreditPathway, Degree } from './catalog';
import { type CreditShare, fractionInWords, isSameCredit } from './credit';
import type { Fact } from './fact';
import { firmnesses, firmnessRank } from './firmness';
import type { MoneyRange } from './money';
import type { Source } from './source';

/**
 * The share of the degree that the program earns.
 * Amount ÷ size of the degree when both are the same kind of credit (the size in the pathway's own source goes before
 * the degree's); otherwise the share as the source states it; nothing when neither is published.
 */
export function creditShare(pathway: CreditPathway): CreditShare | undefined {
  const { credit, share, degree } = pathway;
  if (credit) {
    const whole = degree.credits.state === 'known' ? degree.credits.value : undefined;
    const of = credit.of ?? (whole && isSameCredit(whole, credit) ? whole.amount : undefined);
    if (of) {
      const fraction = credit.amount / of;
      return {
        fraction,
        is: credit.is,
        credit: { amount: credit.amount, of, unit: credit.unit },
        words: fractionInWords(fraction),
      };
    }
  }
  if (share) return { fraction: share.percent / 100, is: share.is, words: share.words };
  return undefined;
}

/** Whether a source promises credit, and not only a way in. */
export const promisesCredit = (pathway: CreditPathway): boolean => pathway.promises === 'credit';

const sourcesOf = (fact: Fact<unknown>): readonly Source[] => (fact.state === 'known' ? fact.sources : []);

/** The tuition to show beside a pathway: what is left to pay after the program when a source says it, else the whole. */
export function tuitionLeft({ tuition, tuitionAfterProgram }: Degree): { tuition: Fact<MoneyRange>; isLeft: boolean } {
  const isLeft = tuitionAfterProgram.state === 'known';
  return { tuition: isLeft ? tuitionAfterProgram : tuition, isLeft };
}

/** Sources of what a pathway promises, and of what then remains to pay and to study. */
export function pathwaySources({ sources, degree }: CreditPathway): Source[] {
  return [
    ...sources,
    ...[tuitionLeft(degree).tuition, degree.duration, degree.durationAfterProgram].flatMap(sourcesOf),
  ];
}

/** Where a pathway stands: the firmer before the weaker, then the larger share; a ceiling is less than any exact share. */
function rankOf(pathway: CreditPathway): number {
  const share = creditShare(pathway);
  const size = !share ? 0 : share.is === 'at-most' ? share.fraction : 1 + share.fraction;
  return size - 3 * firmnessRank(pathway);
}

/** The firmest promise first, of equally firm ones the largest share, then ceilings; otherwise in their own order. */
export const byPromise = (a: CreditPathway, b: CreditPathway): number => rankOf(b) - rankOf(a);

/** The pathway that promises most firmly, as `byPromise` orders them. */
export const findBest = (pathways: readonly CreditPathway[]): CreditPathway | undefined =>
  [...pathways].sort(byPromise)[0];

const best = (pathways: readonly CreditPathway[]): number => Math.max(-3 * firmnesses.length, ...pathways.map(rankOf));

/** Orders records by their best pathway, as `byPromise` orders pathways; those without one last. */
export const byBestPromise = (a: readonly CreditPathway[], b: readonly CreditPathway[]): number => best(b) - best(a);
