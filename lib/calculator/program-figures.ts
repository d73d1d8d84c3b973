import type { Program } from '#lib/domain/catalog';
import type { Course } from '#lib/domain/course';
import { type Fact, findKnown, type Known } from '#lib/domain/fact';
import type { Currency, MoneyRange } from '#lib/domain/money';
import { currentCourses, currentPrice } from '#lib/domain/program-figures';
import { formatMoney } from '#lib/format/money';
import { describeProvenance } from '#lib/format/provenance';
import { formatNumber, formatRange } from '#lib/format/range';
import { weeksAtPace, weeksPerMonth } from '#lib/plan/weeks';
import { defaults } from './boxes';
import { exactly, type Figure, standingOfFact } from './figure';
import { figureOf, figureOfVisitor, inMoney, inMonths } from './own';
import type { Question } from './question';

const nothing: Fact<never> = { state: 'unknown', lookedOn: '' };

const unknown = (program: Program): Fact<never> => ({ state: 'unknown', lookedOn: program.lastVerified });

const isExam = ({ kind }: Course): boolean => kind === 'exam';

interface Priced {
  readonly price: Known<MoneyRange>;
  readonly kind: Course['kind'];
}

/** The courses one may take: those of today, and a capstone that a credit asks for, though the newest listing lacks it. */
function coursesTaken(program: Program): Course[] {
  const isAsked = program.pathways.some(({ asksForMost }) => asksForMost);
  const earlier = program.courses.filter(({ version, kind }) => version && kind === 'capstone');
  return [...currentCourses(program), ...(isAsked ? earlier : [])];
}

const pricesIn = (program: Program, currency: Currency): Priced[] =>
  coursesTaken(program)
    .filter((course) => !isExam(course))
    .flatMap(({ price, kind }) =>
      price.state === 'known' && price.value.currency === currency ? [{ price, kind }] : [],
    );

/** The dearest course on record, or capstone, whose price is what taking one again costs at most. */
const dearest = (program: Program, currency: Currency): Priced | undefined =>
  pricesIn(program, currency).sort((a, b) => b.price.value.max - a.price.value.max)[0];

/** What is said where there is no price: of an earlier version there may be one. */
function earlierInWords({ price }: Program): string {
  if (price.state !== 'known') return 'not found in any source we have';
  return `not found for the program as it is; of an earlier version it was ${formatMoney(price.value)} (${describeProvenance(price)})`;
}

/** Whether an exam of the program is on record; where none is, there may be one all the same. */
export const hasExam = (program: Program): boolean =>
  currentCourses(program).some(isExam) ||
  program.assessment?.exam !== undefined ||
  program.assessment?.proctored === true;

/** Whether a source says that the price, which is known, holds the exam. */
const isExamInPrice = ({ price, priceHoldsExam }: Program): boolean =>
  priceHoldsExam === true && price.state === 'known';

/** What the exams cost beside the price: nothing where a source says that the price holds them, else the fee on record. */
function examFact(program: Program, currency: Currency): Fact<MoneyRange> {
  const { price, priceHoldsExam } = program;
  if (isExamInPrice(program) && price.state === 'known') {
    return {
      ...price,
      value: { min: 0, max: 0, currency },
      how: 'stated',
      basis: 'the price holds the exam',
      also: [],
    };
  }
  const exams = currentCourses(program).filter(isExam);
  const fee = exams.length === 1 ? exams[0]?.price : undefined;
  return priceHoldsExam === false && fee?.state === 'known' && fee.value.currency === currency ? fee : unknown(program);
}

/** Exams and proctoring; what the price holds is said in words, since 0 would read as a price. */
function examFigure(question: Question, currency: Currency): Figure {
  const { program } = question;
  const figure = figureOf(question, {
    name: 'exam',
    label: 'Exams and proctoring',
    box: 'exam',
    fact: program ? examFact(program, currency) : nothing,
    notFound:
      program && !hasExam(program)
        ? 'whether there is an exam, and what it costs, was not found'
        : 'whether the price holds the exam, or what it costs, was not found',
    currency,
    format: inMoney(currency),
  });
  const isHeld = program !== undefined && isExamInPrice(program) && figure.standing !== 'yours';
  return isHeld ? { ...figure, words: 'in the price', says: figure.says.replace(/^\S+/, 'In the price') } : figure;
}

/** Months that some weeks take, rounded up. */
const monthsOf = (weeks: number): number => Math.ceil(weeks / weeksPerMonth);

/** Months of the program: at the visitor’s hours a week where every course has length and hours, else as the record has them. */
function programMonths({ own }: Question, program: Program): Figure {
  const hours = own.get('hours');
  const weeks = hours === undefined ? undefined : weeksAtPace(program, hours);
  const record = findKnown(program.duration);
  const base = { name: 'programMonths', label: 'Months of the program', box: 'hours', record } as const;
  if (weeks && 'least' in weeks && hours !== undefined) {
    const { least, most } = weeks;
    const counted =
      least === most ? `${least} weeks` : `${least} weeks if courses take their least hours, ${most} if their most`;
    return {
      ...base,
      value: { min: monthsOf(least), max: monthsOf(most) },
      standing: 'yours',
      sources: currentCourses(program).flatMap(({ sources }) => sources),
      says: `You entered ${formatNumber(hours)} hours a week. Course after course that is ${counted}, at 4.35 weeks a month and rounded up. Sessions with dates of their own may take longer.`,
    };
  }
  const why =
    hours === undefined
      ? ''
      : ' The length and hours of every course are not on record, so your hours a week change nothing here.';
  if (!record) return { ...base, standing: 'missing', sources: [], says: `Not found.${why}` };
  const told = [describeProvenance(record), record.basis].filter(Boolean).join('; ');
  return {
    ...base,
    value: record.value,
    standing: standingOfFact(record),
    sources: record.sources,
    says: `${inMonths(record.value)} (${told}).${why}`,
  };
}

/** The employer’s help for the program, a part or a sum: the one that is entered is the visitor’s, the other missing. */
function helpFigures({ own, isHelpSum }: Question, currency: Currency): Figure[] {
  const entered = own.get('program-help');
  const base = { label: 'Your employer, of the program', box: 'program-help', sources: [] } as const;
  const part: Figure = { ...base, name: 'programHelp', standing: 'missing', says: 'None entered.' };
  const sum: Figure = { ...base, name: 'programHelpSum', currency, standing: 'missing', says: 'None entered.' };
  if (entered === undefined) return [part, sum];
  const yours = { value: exactly(entered), standing: 'yours' } as const;
  return isHelpSum
    ? [part, { ...sum, ...yours, says: `You entered ${inMoney(currency)(yours.value)}.` }]
    : [{ ...part, ...yours, says: `You entered ${formatNumber(entered)} percent.` }, sum];
}

/** The figures of the program: what it costs, and how long it takes. */
export function programFigures(question: Question, program: Program | undefined, currency: Currency): Figure[] {
  const format = inMoney(currency);
  const most = program && dearest(program, currency);
  return [
    figureOf(question, {
      name: 'price',
      label: 'Price of the program',
      box: 'price',
      fact: program ? currentPrice(program) : nothing,
      notFound: program ? earlierInWords(program) : 'not found in any source we have',
      currency,
      format,
    }),
    examFigure(question, currency),
    figureOfVisitor(question, {
      name: 'again',
      label: 'Courses to take again',
      box: 'again',
      ours: { min: 0, max: defaults.again },
      oursBecause: 'Least: none. Most: one. That is our assumption: a paid place often holds for one session.',
      format: formatRange,
      read: (entered) => ({ min: 0, max: entered }),
    }),
    figureOf(question, {
      name: 'repeat',
      label: most?.kind === 'capstone' ? 'Price of the capstone, dearer than a course' : 'Price of the dearest course',
      fact: most?.price ?? (program ? unknown(program) : nothing),
      notFound: 'no price of a single course was found',
      currency,
      format,
    }),
    figureOfVisitor(question, {
      name: 'grant',
      label: 'Grant or discount',
      box: 'grant',
      oursBecause: 'None entered.',
      currency,
      format,
    }),
    ...helpFigures(question, currency),
    program
      ? programMonths(question, program)
      : {
          name: 'programMonths',
          label: 'Months of the program',
          standing: 'missing',
          says: 'No program chosen.',
          sources: [],
        },
  ];
}
