import type { Answer } from '#lib/answers/answer';
import { degreeQuestions } from '#lib/answers/degree';
import { type DescriptorName, describeBy, descriptorLabel } from '#lib/answers/descriptors';
import { programQuestions } from '#lib/answers/program';
import type { Program } from '#lib/domain/catalog';
import { isMixed } from './lettered';
import { linkWithin } from './link-within';
import type { Item } from './selection';

type Descriptor = Extract<DescriptorName, 'awardingBody' | 'supervision' | 'qualityAssurance'>;
type ProgramQuestion = keyof typeof programQuestions | Descriptor;
type DegreeQuestion = keyof typeof degreeQuestions;

/**
 * The rows of a side by side, in order: the name of each in the data, its label, and the question it asks of a program
 * and of a degree. A row that a column could never fill is left out: no degree answers one without a question.
 */
const rows = [
  ['status', 'Status', 'status', 'status'],
  ['award', 'What you hold at the end', 'award', 'award'],
  ['price', 'Price', 'price', 'price'],
  ['length', 'Length', 'duration', 'length'],
  ['weekly', 'Each week', 'effort', undefined],
  ['hours', 'Total hours', 'totalHours', 'totalHours'],
  ['size', 'Size', 'courseCount', 'credits'],
  ['credit', 'Credit between program and degree', 'credit', 'credit'],
  ['conditions', 'Conditions for the credit', 'conditions', 'conditions'],
  ['entry', 'Admission or entry rule', 'prerequisites.formal', 'admission'],
  ['mathematics', 'Mathematics needed', 'prerequisites.mathematics', 'mathematics'],
  ['outcomes', 'What it teaches', 'skills', undefined],
  ['level', 'Level of its courses', 'level', undefined],
  ['delivery', 'Where it is taught', 'platforms', 'delivery'],
  ['assessment', 'Exam, thesis and capstone', 'assessment', 'assessment'],
  ['supervision', descriptorLabel('supervision'), 'supervision', undefined],
  ['awardingBody', descriptorLabel('awardingBody'), 'awardingBody', undefined],
  ['qualityAssurance', descriptorLabel('qualityAssurance'), 'qualityAssurance', undefined],
  ['language', 'Language', 'languages', 'language'],
  ['checked', 'Last checked', 'lastVerified', 'lastVerified'],
] as const satisfies readonly (readonly [string, string, ProgramQuestion, DegreeQuestion | undefined])[];

export type RowName = (typeof rows)[number][0];

/** A row as asked of the chosen records. */
export interface AskedRow {
  readonly name: RowName;
  readonly label: string;
  readonly answers: readonly Answer[];
}

/** Descriptors of the European Union that no other question asks. */
const isDescriptor = (question: ProgramQuestion): question is Descriptor => !(question in programQuestions);

const noAdmission: Answer = {
  state: 'not-applicable',
  reason: 'admission is not part of a program; no other rule found',
  isStated: false,
};

function askProgram(name: RowName, question: ProgramQuestion, program: Program): Answer {
  const answer = isDescriptor(question) ? describeBy(question, program) : programQuestions[question].of(program);
  return name === 'entry' && answer.state === 'not-found' ? noAdmission : answer;
}

/** What each column answers; nothing where one has no such question. */
function ask(
  name: RowName,
  [program, degree]: readonly [ProgramQuestion, DegreeQuestion | undefined],
  items: readonly Item[],
): Answer[] | undefined {
  const answers = items.flatMap((item): Answer[] => {
    if (item.kind === 'program') return [askProgram(name, program, item.record)];
    return degree ? [degreeQuestions[degree].of(item.record)] : [];
  });
  return answers.length === items.length ? answers : undefined;
}

/** Courses of a program and credits of a degree have no unit in common. */
const hasOneUnit = (name: RowName, items: readonly Item[]): boolean => name !== 'size' || !isMixed(items);

/** What a row asks of a kind of record, by its name on the page of that record; nothing where its page has no such figure. */
export function propertyOf(row: RowName, kind: Item['kind']): string | undefined {
  const [, , ofProgram, ofDegree] = rows.find(([name]) => name === row) ?? [];
  if (ofProgram === undefined || ofProgram === 'lastVerified' || isDescriptor(ofProgram)) return undefined;
  return kind === 'program' ? ofProgram : ofDegree;
}

/** The rows that all of these records can fill in one unit, with what each answers. */
export function askRows(items: readonly Item[]): AskedRow[] {
  const linked = items.map((item) => linkWithin(item, items));
  return rows.flatMap(([name, label, ...questions]) => {
    const answers = hasOneUnit(name, items) && ask(name, questions, linked);
    return answers ? [{ name, label, answers }] : [];
  });
}
