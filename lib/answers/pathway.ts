import type { CreditPathway } from '#lib/domain/catalog';
import { findBest } from '#lib/domain/credit-share';
import { sayCredit } from '#lib/format/credit';
import { plural } from '#lib/format/plural';
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
