import { programQuestions } from '#lib/answers/program';
import type { Program } from '#lib/domain/catalog';
import { findBest } from '#lib/domain/credit-share';
import { programVerdict } from '#lib/verdict/program';
import { answerOnCard, creditInVerdict, type SocialCard } from './card';

/** The card of a program: is it open, what it costs, how long it takes, and its verdict. */
export function programCard(program: Program): SocialCard {
  const { status, price, duration } = programQuestions;
  return {
    kicker: `MicroMasters program, ${program.institution.name}`,
    title: program.title,
    facts: [status, price, duration].map(({ label, of }) => answerOnCard(label, of(program))),
    credit: creditInVerdict(findBest(program.pathways), programVerdict(program)),
  };
}
