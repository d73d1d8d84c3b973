import { programQuestions } from '#lib/answers/program';
import type { Program } from '#lib/domain/catalog';
import { findBest } from '#lib/domain/credit-share';
import { answerOnCard, type CardCredit, creditOf, type SocialCard } from './card';

function creditToward({ pathways }: Program): CardCredit {
  const best = findBest(pathways);
  if (!best) return { bar: {}, key: 'No degree found that accepts it', rest: '' };
  const { title, unnamed, institution } = best.degree;
  const name = unnamed ? `${title.charAt(0).toLowerCase()}${title.slice(1)}` : title;
  return creditOf(best, `toward ${name}, ${institution.short}`);
}

/** The card of a program: is it open, what it costs, how long it takes, what it counts toward. */
export function programCard(program: Program): SocialCard {
  const { status, price, duration } = programQuestions;
  return {
    kicker: `MicroMasters program, ${program.institution.name}`,
    title: program.title,
    facts: [status, price, duration].map(({ label, of }) => answerOnCard(label, of(program))),
    credit: creditToward(program),
  };
}
