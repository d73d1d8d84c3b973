import { verdictLimit } from '#lib/format/text';

/**
 * The answer of a record in two sentences, made from its properties alone by the rule of its kind: what it is and the
 * firmest promise of credit with who made it, then the newest price with its age and what else decides. It never praises
 * and never advises. The same words stand wherever a record is described.
 */
export type Verdict = readonly [lead: string, rest: string];

/** Both sentences as one text. */
export const inOne = (verdict: Verdict): string => verdict.join(' ');

/** Clauses as a sentence; a clause that says nothing falls away. */
export const sentence = (clauses: readonly (string | false | undefined)[]): string =>
  `${clauses.filter(Boolean).join('; ')}.`;

/** The first of these that is no longer than the limit, or the last: each says less than the one before it. */
export function firstThatFits(makers: readonly (() => Verdict)[]): Verdict {
  const [make, ...shorter] = makers;
  if (!make) throw new Error('A verdict needs a rule.');
  const verdict = make();
  return shorter.length === 0 || inOne(verdict).length <= verdictLimit ? verdict : firstThatFits(shorter);
}
