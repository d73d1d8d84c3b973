import { degreeQuestions, tuitionOrLeft } from '#lib/answers/degree';
import type { Degree } from '#lib/domain/catalog';
import { byPromise } from '#lib/domain/credit-share';
import { levelLabels } from '#lib/format/labels';
import { plural } from '#lib/format/plural';
import { answerOnCard, type CardCredit, creditOf, type SocialCard } from './card';

function creditBy({ accepts }: Degree): CardCredit {
  const [best, ...others] = [...accepts].sort(byPromise);
  if (!best) return { bar: {}, key: 'No program found that counts toward it', rest: '' };
  const { title, institution } = best.program;
  const more = others.length > 0 ? `; ${plural(others.length, 'other program')} on the page` : '';
  return creditOf(best, `for ${title}, ${institution.short}${more}`);
}

/** The card of a degree: what it costs, how long it takes, where, and what credit it takes. */
export function degreeCard(degree: Degree): SocialCard {
  const { length, delivery } = degreeQuestions;
  return {
    kicker: `${levelLabels[degree.level]}, ${degree.institution.name}`,
    title: degree.title,
    facts: [tuitionOrLeft, length, delivery].map(({ label, of }) => answerOnCard(label, of(degree))),
    credit: creditBy(degree),
  };
}
