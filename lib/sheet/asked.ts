import type { Figure, FigureName } from '#lib/calculator/figure';
import { hasExam } from '#lib/calculator/program-figures';
import type { Question } from '#lib/calculator/question';
import { oneUnit } from '#lib/calculator/units';
import { isClosed } from '#lib/domain/status';
import { degreeNotFound, programNotFound } from '#lib/pages/not-found';
import { admitsQuestion, askOfDegree, askOfProgram, programPrice } from './wording';

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

type Teller = (question: Question) => string | undefined;
type End = 'program' | 'degree' | 'other' | 'visitor';

/** What only someone asks who is about to buy. */
const ofBuyers: ReadonlySet<FigureName> = new Set(['price', 'exam', 'repeat']);

/** Whether the program can be begun, as far as is known: of a closed one nobody asks what it costs. */
const canBuy = ({ program }: Question): boolean => program !== undefined && !isClosed(program);

/** Whom a figure that a sum lacks is asked of, and how. */
const figureQuestions: Partial<Record<FigureName, readonly [End, string | Teller]>> = {
  price: ['program', programPrice],
  exam: [
    'program',
    ({ program }) =>
      program && hasExam(program)
        ? 'Does the price hold the exam, and if not, what does the exam cost?'
        : 'Is there an exam, does the price hold it, and if not, what does it cost?',
  ],
  repeat: ['program', 'What does a course cost when it is taken again?'],
  programMonths: ['program', () => askOfProgram('program length in months')],
  share: ['degree', 'How much of the degree does the finished program count for?'],
  left: ['degree', 'What is left to pay after the program?'],
  unit: ['degree', ({ degree }) => `What does one ${oneUnit(degree)} of the degree cost for me?`],
  size: ['degree', () => askOfDegree('total credits')],
  whole: ['degree', () => askOfDegree('tuition')],
  fees: ['degree', 'Which fees come on top of the tuition, and how much are they?'],
  leftMonths: ['degree', 'How many months remain after the program?'],
  wholeMonths: ['degree', () => askOfDegree('duration')],
  otherPrice: ['other', () => askOfDegree('tuition')],
  otherMonths: ['other', ({ other }) => `How many months does “${other?.title}” take?`],
  pay: ['visitor', 'What do I earn a month after tax, and does it go on while I study?'],
};

const one = (name: string, whom: string, text: string | undefined): One[] => (text ? [{ name, whom, text }] : []);

function askFigure(name: FigureName, question: Question): One[] {
  const [end, told] = figureQuestions[name] ?? [];
  if (!(end && told) || (ofBuyers.has(name) && !canBuy(question))) return [];
  const record = end === 'visitor' ? undefined : question[end];
  if (!record && end !== 'visitor') return [];
  const whom = !record ? 'You, your employer' : end === 'program' ? record.institution.short : office(record);
  return one(name, whom, typeof told === 'string' ? told : told(question));
}

function ofRecords(question: Question): One[] {
  const { program, degree } = question;
  const teaches = program?.institution.short ?? '';
  const admits = degree ? office(degree) : '';
  const { atHead: ofProgram = [], further: alsoOfProgram = [] } = program ? programNotFound(program) : {};
  const { atHead: ofDegree = [], further: alsoOfDegree = [] } = degree ? degreeNotFound(degree) : {};
  return [
    ...(program?.status.is === 'unknown'
      ? one('status of the program', teaches, 'Can the program still be started?')
      : []),
    ...[...ofProgram, ...alsoOfProgram].flatMap((name) => one(name, teaches, askOfProgram(name, canBuy(question)))),
    ...(degree && !degree.status ? one('status of the degree', admits, admitsQuestion) : []),
    ...[...ofDegree, ...alsoOfDegree].flatMap((name) => one(name, admits, askOfDegree(name))),
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
    const here = all.filter((asked) => asked.whom === whom);
    return [...new Set(here.map(({ text }) => text))].map((text) => ({
      text,
      whom,
      about: here.filter((asked) => asked.text === text).map(({ name }) => name),
    }));
  });
}
