import type { Decision } from '#lib/domain/catalog';
import type { DecisionRemark } from '#lib/domain/decision';
import { lowerFirst, sentencesOf } from '#lib/format/text';

/** What of a closed program is gone already: nobody can wait for it or be in it as a new learner. */
const goneOfClosed: Readonly<Partial<Record<string, string>>> = {
  'nothing-now': 'Nothing more of the program: it is closed to new learners already.',
  'one-course': 'The program is closed to new learners. Whether its courses can still be read was not found.',
  program: 'The closed program is gone for new learners. Certificates that were earned stay, by our reading.',
  'program-then-degree':
    'The closed program is gone for new learners. For those who finished it, the degree and the credit can end too: a pathway is a promise of its day.',
};

/** What may be gone after one way; of a program that is closed, what is. */
export function goneOf({ slug, gone }: Pick<Decision, 'slug' | 'gone'>, isClosed: boolean): DecisionRemark {
  const text = isClosed ? goneOfClosed[slug] : undefined;
  return text ? { text, live: [], sources: [] } : gone;
}

/** What one may lose on one way; with a program that is closed nobody can begin, so what is told is of another. */
export function risksOf({ slug, risks }: Pick<Decision, 'slug' | 'risks'>, isClosed: boolean): DecisionRemark {
  const isOfProgram = slug !== 'nothing-now' && goneOfClosed[slug] !== undefined;
  return isClosed && isOfProgram ? { ...risks, text: `With a program that is open: ${lowerFirst(risks.text)}` } : risks;
}

/** The same in short, for a table: the first thing that one may lose, and what may be gone. */
export function loseInShort(decision: Pick<Decision, 'slug' | 'risks' | 'gone'>, isClosed: boolean): DecisionRemark {
  const gone = goneOf(decision, isClosed);
  if (risksOf(decision, isClosed) !== decision.risks) return gone;
  const [first = ''] = sentencesOf(decision.risks.text);
  return { ...gone, text: `${first} ${gone.text}` };
}
