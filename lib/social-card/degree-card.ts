import { degreeQuestions, tuitionOrLeft } from '#lib/answers/degree';
import type { Degree } from '#lib/domain/catalog';
import { findBest } from '#lib/domain/credit-share';
import { levelLabels } from '#lib/format/labels';
import { degreeVerdict } from '#lib/verdict/degree';
import { answerOnCard, creditInVerdict, type SocialCard } from './card';

/** The card of a degree: what it costs, how long it takes, where, and its verdict. */
export function degreeCard(degree: Degree): SocialCard {
  const { length, delivery } = degreeQuestions;
  return {
    kicker: `${levelLabels[degree.level]}, ${degree.institution.name}`,
    title: degree.title,
    facts: [tuitionOrLeft, length, delivery].map(({ label, of }) => answerOnCard(label, of(degree))),
    credit: creditInVerdict(findBest(degree.accepts), degreeVerdict(degree)),
  };
}
