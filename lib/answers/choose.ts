import type { Answer, Question } from './answer';

/** A question with what one record says to it. */
export interface AskedQuestion {
  /** Its name in the list of questions. */
  readonly name: string;
  readonly label: string;
  /** The same where it stands alone. */
  readonly fullLabel: string;
  readonly answer: Answer;
}

/** Whether a record says something to a question, and be it that it does not apply. */
export const isAnswered = ({ answer }: Pick<AskedQuestion, 'answer'>): boolean => answer.state !== 'not-found';

/** What one part of a record's page answers, in the order of the list; optional answers only where there is one. */
export function askSection<R, Section extends string>(
  questions: Readonly<Record<string, Question<R, Section>>>,
  section: Section,
  record: R,
): AskedQuestion[] {
  return Object.entries(questions).flatMap(([name, { label, fullLabel = label, sections = [], isOptional, of }]) => {
    if (!sections.includes(section)) return [];
    const answer = of(record);
    return isOptional && answer.state === 'not-found' ? [] : [{ name, label, fullLabel, answer }];
  });
}
