import type { Answer } from '#lib/answers/answer';
import { degreeQuestions } from '#lib/answers/degree';
import { programQuestions } from '#lib/answers/program';
import type { Item } from './selection';

type ProgramQuestion = keyof typeof programQuestions;
type DegreeQuestion = keyof typeof degreeQuestions;

/**
 * The rows of a side by side, in order: the name of each in the data, its label, and the question it asks of a program
 * and of a degree. A row without a question says that nothing is kept there.
 */
const rows = [
  ['status', 'Status', 'status', 'status'],
  ['award', 'What you hold at the end', 'award', 'award'],
  ['price', 'Price', 'price', 'price'],
  ['length', 'Length', 'duration', 'length'],
  ['weekly', 'Each week', 'effort', undefined],
  ['hours', 'Total hours', 'totalHours', undefined],
  ['size', 'Size', 'courseCount', 'credits'],
  ['credit', 'Credit between program and degree', 'credit', 'credit'],
  ['conditions', 'Conditions for the credit', 'conditions', 'conditions'],
  ['entry', 'Formal entry rule', 'prerequisites.formal', 'admission'],
  ['mathematics', 'Mathematics needed', 'prerequisites.mathematics', undefined],
  ['delivery', 'Where it is taught', 'platforms', 'delivery'],
  ['assessment', 'Exam and capstone', 'assessment', undefined],
  ['language', 'Language', 'languages', undefined],
  ['checked', 'Last checked', 'lastVerified', 'lastVerified'],
] as const satisfies readonly (readonly [string, string, ProgramQuestion, DegreeQuestion | undefined])[];

/** A row as asked of the chosen records. */
export interface AskedRow {
  readonly name: string;
  readonly label: string;
  readonly answers: readonly Answer[];
}

const notKept: Answer = { state: 'not-applicable', reason: 'not recorded for degrees', isStated: false };

/** Every row with what each of these records answers; rows are the same for both kinds so that unlike things compare. */
export const askRows = (items: readonly Item[]): AskedRow[] =>
  rows.map(([name, label, ofProgram, ofDegree]) => ({
    name,
    label,
    answers: items.map((item) => {
      if (item.kind === 'program') return programQuestions[ofProgram].of(item.record);
      return ofDegree ? degreeQuestions[ofDegree].of(item.record) : notKept;
    }),
  }));
