import type { Figure, FigureName } from '#lib/calculator/figure';
import { hasExam } from '#lib/calculator/program-figures';
import type { Question } from '#lib/calculator/question';
import { oneUnit } from '#lib/calculator/units';
import type { Degree, Program } from '#lib/domain/catalog';
import { creditShare } from '#lib/domain/credit-share';
import { hasOnlyFees } from '#lib/domain/only-fees';
import { isClosed } from '#lib/domain/status';
import { degreeNotFound, programNotFound } from '#lib/pages/not-found';
import { admitsQuestion, askOfDegree, degreeFees, degreeLength, degreeSize, degreeTuition } from './wording-degree';
import { askOfProgram, programLength, programPrice } from './wording-program';

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

/** The question on the credit for this program in this degree, whichever of their records lacks it. */
function askCredit({ pathway, degree }: Question): string {
  if (pathway?.promises !== 'credit') return 'Does the degree give credit for the finished program, and how much?';
  return creditShare(pathway)
    ? `Does ${degree?.institution.short} itself say how much credit it gives for the program?`
    : 'How much of the degree does the finished program count for?';
}

const askWhole = (degree: Degree | undefined): string => (degree && hasOnlyFees(degree) ? degreeFees : degreeTuition);

/** Whom a figure that a sum lacks is asked of, and how. */
const figureQuestions: Partial<Record<FigureName, readonly [End, string | Teller]>> = {
  price: ['program', programPrice],
  exam: [
    'program',
    ({ program }) =>
      program && hasExam(program)
        ? 'Does the price hold the exam, and if not, what does the exam cost?'
        : 'Does the price hold the exam, if there is one, and if not, what does it cost?',
  ],
  repeat: ['program', 'What does a course cost when it is taken again?'],
  programMonths: ['program', programLength],
  share: ['degree', askCredit],
  left: ['degree', 'What is left to pay after the program?'],
  unit: ['degree', ({ degree }) => `What does one ${oneUnit(degree)} of the degree cost for me?`],
  size: ['degree', degreeSize],
  whole: ['degree', ({ degree }) => askWhole(degree)],
  fees: [
    'degree',
    ({ degree }) =>
      degree && hasOnlyFees(degree) ? degreeFees : 'Which fees come on top of the tuition, and how much are they?',
  ],
  leftMonths: ['degree', 'How many months remain after the program?'],
  wholeMonths: ['degree', degreeLength],
  otherPrice: ['other', ({ other }) => askWhole(other)],
  otherMonths: ['other', ({ other }) => `How many months does “${other?.title}” take?`],
  pay: ['visitor', 'What do I earn a month after tax, and does it go on while I study?'],
};

function askFigure(name: FigureName, question: Question): One[] {
  const [end, told] = figureQuestions[name] ?? [];
  if (!(end && told)) return [];
  const text = typeof told === 'string' ? told : told(question);
  if (end === 'visitor') return [{ name, whom: 'You, your employer', text }];
  const record = question[end];
  if (!record) return [];
  if (end !== 'program') return [{ name, whom: office(record), text }];
  // What a program costs and takes only those ask who may begin it.
  return question.program && isClosed(question.program) ? [] : [{ name, whom: record.institution.short, text }];
}

/** A thing that the record of a program lacks; on the credit that a chosen degree gives, whose office knows it. */
function askOf(program: Program, name: string, question: Question): One[] {
  const worded = askOfProgram(name);
  if (!worded) return [];
  const { text, onCredit, isOfFinished } = worded;
  const { degree } = question;
  if (isClosed(program) && !(onCredit || isOfFinished)) return [];
  if (onCredit && onCredit !== 'other' && degree) return [{ name, whom: office(degree), text: askCredit(question) }];
  const isOfOffice = onCredit && degree?.institution.slug === program.institution.slug;
  return [{ name, whom: isOfOffice ? office(program) : program.institution.short, text }];
}

const readable = 'Can its courses still be read, and until when?';

function ofProgram(program: Program, question: Question): One[] {
  const whom = program.institution.short;
  const { atHead, further } = programNotFound(program);
  return [
    ...(program.status.is === 'unknown'
      ? [{ name: 'status of the program', whom, text: 'Can the program still be started?' }]
      : []),
    ...(isClosed(program) ? [{ name: 'whether its courses can be read', whom, text: readable }] : []),
    ...[...atHead, ...further].flatMap((name) => askOf(program, name, question)),
  ];
}

function ofDegree(degree: Degree, question: Question): One[] {
  const whom = office(degree);
  const { atHead, further } = degreeNotFound(degree);
  return [
    ...(degree.status ? [] : [{ name: 'status of the degree', whom, text: admitsQuestion }]),
    ...(degree.level === 'not-stated'
      ? [{ name: 'level of the degree', whom, text: 'Is the award a degree, and of which level?' }]
      : []),
    ...[...atHead, ...further].flatMap((name): One[] => {
      const worded = askOfDegree(name);
      if (!worded) return [];
      const isOnPair = question.program !== undefined && worded.onCredit === 'amount';
      return [
        {
          name,
          whom,
          text: isOnPair ? askCredit(question) : worded.text === degreeTuition ? askWhole(degree) : worded.text,
        },
      ];
    }),
  ];
}

/**
 * Everything that was not found of a program and a degree, and what their sums lack, each asked once, those for the same
 * office beside each other. Of a closed program only what those who finished it ask.
 *
 * @param missing figures that the sums rest on and that nobody has
 */
export function askAll(question: Question, missing: readonly Figure[]): AskedQuestion[] {
  const { program, degree } = question;
  const all = [
    ...(program ? ofProgram(program, question) : []),
    ...(degree ? ofDegree(degree, question) : []),
    ...missing.flatMap(({ name }) => askFigure(name, question)),
  ];
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
