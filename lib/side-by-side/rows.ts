import type { Answer } from '#lib/answers/answer';
import { degreeQuestions } from '#lib/answers/degree';
import { programQuestions } from '#lib/answers/program';
import { linkWithin } from './link-within';
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
  ['entry', 'Admission or entry rule', 'prerequisites.formal', 'admission'],
  ['mathematics', 'Mathematics needed', 'prerequisites.mathematics', undefined],
  ['delivery', 'Where it is taught', 'platforms', 'delivery'],
  ['assessment', 'Exam and capstone', 'assessment', undefined],
  ['language', 'Language', 'languages', undefined],
  ['checked', 'Last checked', 'lastVerified', 'lastVerified'],
] as const satisfies readonly (readonly [string, string, ProgramQuestion, DegreeQuestion | undefined])[];

export type RowName = (typeof rows)[number][0];

/** A row as asked of the chosen records. */
export interface AskedRow {
  readonly name: RowName;
  readonly label: string;
  readonly answers: readonly Answer[];
}

const notPart = (reason: string): Answer => ({ state: 'not-applicable', reason, isStated: false });

const notOfDegree = notPart('not part of a degree’s record');
const noAdmission = notPart('admission is not part of a program; no other rule found');

const isFound = ({ state }: Answer): boolean => state !== 'not-found';

function ask(
  name: RowName,
  [program, degree]: readonly [ProgramQuestion, DegreeQuestion | undefined],
  item: Item,
): Answer {
  if (item.kind === 'degree') return degree ? degreeQuestions[degree].of(item.record) : notOfDegree;
  const answer = programQuestions[program].of(item.record);
  return name === 'entry' && !isFound(answer) ? noAdmission : answer;
}

/** Every row with what each of these records answers; rows are the same for both kinds so that unlike things compare. */
export function askRows(items: readonly Item[]): AskedRow[] {
  const linked = items.map((item) => linkWithin(item, items));
  return rows.map(([name, label, ...questions]) => ({
    name,
    label,
    answers: linked.map((item) => ask(name, questions, item)),
  }));
}
