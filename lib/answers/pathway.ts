import type { CreditPathway } from '#lib/domain/catalog';
import { creditShare, findBest, promisesCredit } from '#lib/domain/credit-share';
import { plural } from '#lib/format/plural';
import { type Answer, answerPlainly, answerWords, notFound } from './answer';

interface Pathways {
  readonly pathways: readonly CreditPathway[];
  readonly lastVerified: string;
}

/**
 * The credit of the pathway that promises most.
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
    credit: { share: creditShare(best), entryOnly: !promisesCredit(best) },
  };
}

/** The terms of that pathway; there are none where no pathway is on record. */
export function answerConditions(record: Pathways): Answer {
  const best = findBest(record.pathways);
  if (!best) return { state: 'not-applicable', reason: 'no credit on record', isStated: false };
  return answerWords(best.conditions.join('; '), best, record.lastVerified);
}
