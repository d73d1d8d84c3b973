import type { Answer, Question } from './answer';

/** A question with what one record says to it. */
export interface AskedQuestion {
  readonly label: string;
  readonly answer: Answer;
}

/** What one part of a record's page answers, in the order of the list; optional answers only where there is one. */
export function askSection<R, Section extends string>(
  questions: Readonly<Record<string, Question<R, Section>>>,
  section: Section,
  record: R,
): AskedQuestion[] {
  return Object.values(questions).flatMap(({ label, sections = [], isOptional, of }) => {
    if (!sections.includes(section)) return [];
    const answer = of(record);
    return isOptional && answer.state === 'not-found' ? [] : [{ label, answer }];
  });
}
