import type { CreditPathway } from '#lib/domain/catalog';
import { creditShare, findBest, tuitionLeft } from '#lib/domain/credit-share';
import { findKnown } from '#lib/domain/fact';
import { pricePerCredit } from '#lib/domain/program-figures';
import { sayCredit } from '#lib/format/credit';
import { formatMoney } from '#lib/format/money';
import { plural } from '#lib/format/plural';
import { nameOfPrice } from '#lib/format/price-name';
import { describePrice } from '#lib/format/provenance';
import { type Answer, answerPlainly, answerWords, notFound } from './answer';

interface Pathways {
  readonly pathways: readonly CreditPathway[];
  readonly lastVerified: string;
}

/**
 * The credit of the pathway that promises most firmly.
 *
 * @param say the other end of the pathway, in words
 * @param others what the further pathways lead to: `more degree`
 */
export function answerCredit(record: Pathways, say: (best: CreditPathway) => string, others: string): Answer {
  const best = findBest(record.pathways);
  if (!best) return notFound(record.lastVerified);
  const count = record.pathways.length - 1;
  return {
    ...answerPlainly(`${say(best)}.${count > 0 ? ` ${plural(count, others)} on record.` : ''}`, best.sources),
    asOf: best.asOf,
    credit: sayCredit(best),
  };
}

/** The terms of that pathway; there are none where no pathway is on record. */
export function answerConditions(record: Pathways): Answer {
  const best = findBest(record.pathways);
  if (!best) return { state: 'not-applicable', reason: 'no credit on record', isStated: false };
  return answerWords(best.conditions.join('; '), best, record.lastVerified);
}

/** What stands after an amount of credit that is no share of its degree; nothing for a share, or without an amount. */
export function whyNoShare(pathway: CreditPathway): string {
  const { credit, degree } = pathway;
  if (!credit || creditShare(pathway)) return '';
  return degree.credits.state === 'known'
    ? '; the degree is counted in another unit'
    : ', of a degree whose size we did not find';
}

/** Below the credit of a pathway, line by line: what is said, what a credit costs that way, what it earns, our reasoning. */
export function remarksOnCredit(pathway: CreditPathway): string[] {
  const { program, credit, earns, working, how, saidBy } = pathway;
  const perCredit = pricePerCredit(program, pathway);
  const remarks = [
    saidBy?.why,
    perCredit &&
      credit &&
      program.price.state === 'known' &&
      `${formatMoney(perCredit)} of program price for each of the ${credit.unit}, computed from the ${describePrice(program.price)}`,
    earns,
    how !== 'stated' && `${how}: ${working}`,
  ];
  return remarks.flatMap((remark) => remark || []);
}

/** What follows the firmness of a promise where it stands large: who says so and what, or how we concluded it. */
export const whoseWord = ({ saidBy, how, working }: CreditPathway): string =>
  saidBy ? `: ${saidBy.who}. ${saidBy.why}` : how === 'inferred' ? `: ${working}` : '';

/** What is left to pay and to study after the program, or the whole where no source says what is left. */
export function remainsOf({ degree }: CreditPathway) {
  const { tuition, isLeft } = tuitionLeft(degree);
  const left = findKnown(degree.durationAfterProgram);
  return {
    tuition: { label: isLeft ? 'Left to pay' : `${nameOfPrice(degree)} of the whole`, fact: findKnown(tuition) },
    months: { label: left ? 'Left to study' : 'Length of the whole', fact: left ?? findKnown(degree.duration) },
  };
}

/** Whether anything is known of what is left to study and to pay. */
export function hasRemains(pathway: CreditPathway): boolean {
  const { tuition, months } = remainsOf(pathway);
  return Boolean(pathway.remains ?? tuition.fact ?? months.fact);
}
