import type { Figure, FigureName } from '#lib/calculator/figure';
import type { Question } from '#lib/calculator/question';
import { oneUnit } from '#lib/calculator/units';
import { degreeNotFound, programNotFound } from '#lib/pages/not-found';
import { askOfDegree, askOfProgram } from './wording';

/** Something that is not known, as a question to the one who knows. */
export interface AskedQuestion {
  readonly text: string;
  /** Who can answer. */
  readonly whom: string;
  /** What was not found, by the names that the record or the calculator has for it. */
  readonly about: readonly string[];
}

type One = Pick<AskedQuestion, 'text' | 'whom'> & { readonly name: string };

const office = ({ institution }: { institution: { short: string } }): string => `${institution.short}, admissions`;

type Teller = (question: Question) => string;
type End = 'program' | 'degree' | 'other' | 'visitor';

/** Whom a figure that a sum lacks is asked of, and how. */
const figureQuestions: Partial<Record<FigureName, readonly [End, string | Teller]>> = {
  price: ['program', askOfProgram('price')],
  exam: ['program', 'Does the price hold the exam, and if not, what does the exam cost?'],
  repeat: ['program', 'What does a course cost when it is taken again?'],
  programMonths: ['program', askOfProgram('program length in months')],
  share: ['degree', 'How much of the degree does the finished program count for?'],
  left: ['degree', 'What is left to pay after the program?'],
  unit: ['degree', ({ degree }) => `What does one ${oneUnit(degree)} of the degree cost for me?`],
  size: ['degree', askOfDegree('total credits')],
  whole: ['degree', askOfDegree('tuition')],
  fees: ['degree', 'Which fees come on top of the tuition, and how much are they?'],
  leftMonths: ['degree', 'How many months remain after the program?'],
  wholeMonths: ['degree', askOfDegree('duration')],
  otherPrice: ['other', askOfDegree('tuition')],
  otherMonths: ['other', ({ other }) => `How many months does “${other?.title}” take?`],
  pay: ['visitor', 'What do I earn a month after tax, and does it go on while I study?'],
};

function askFigure(name: FigureName, question: Question): One[] {
  const [end, told] = figureQuestions[name] ?? [];
  if (!(end && told)) return [];
  const record = end === 'visitor' ? undefined : question[end];
  if (!record && end !== 'visitor') return [];
  const whom = !record ? 'You, your employer' : end === 'program' ? record.institution.short : office(record);
  return [{ name, whom, text: typeof told === 'string' ? told : told(question) }];
}

function ofRecords({ program, degree }: Question): One[] {
  const { atHead: ofProgram = [], further: alsoOfProgram = [] } = program ? programNotFound(program) : {};
  const { atHead: ofDegree = [], further: alsoOfDegree = [] } = degree ? degreeNotFound(degree) : {};
  return [
    ...(program?.status.is === 'unknown'
      ? [{ name: 'status of the program', whom: program.institution.short, text: 'Can the program still be started?' }]
      : []),
    ...[...ofProgram, ...alsoOfProgram].map((name) => ({
      name,
      whom: program?.institution.short ?? '',
      text: askOfProgram(name),
    })),
    ...(degree && !degree.status
      ? [{ name: 'status of the degree', whom: office(degree), text: 'Does the degree still admit students?' }]
      : []),
    ...[...ofDegree, ...alsoOfDegree].map((name) => ({
      name,
      whom: degree ? office(degree) : '',
      text: askOfDegree(name),
    })),
  ];
}

/**
 * Everything that was not found of a program and a degree, and what their sums lack, each asked once, those for the same
 * office beside each other.
 *
 * @param missing figures that the sums rest on and that nobody has
 */
export function askAll(question: Question, missing: readonly Figure[]): AskedQuestion[] {
  const all = [...ofRecords(question), ...missing.flatMap(({ name }) => askFigure(name, question))];
  const offices = [...new Set(all.map(({ whom }) => whom))];
  return offices.flatMap((whom) => {
    const here = all.filter((one) => one.whom === whom);
    return [...new Set(here.map(({ text }) => text))].map((text) => ({
      text,
      whom,
      about: here.filter((one) => one.text === text).map(({ name }) => name),
    }));
  });
}
