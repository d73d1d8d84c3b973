import type { Program } from '#lib/domain/catalog';
import { type Fact, findKnown, type Known } from '#lib/domain/fact';
import type { Currency, MoneyRange } from '#lib/domain/money';
import { currentCourses, totalHours } from '#lib/domain/program-figures';
import { spanRanges } from '#lib/domain/range';
import { formatNumber, formatRange } from '#lib/format/range';
import { defaults } from './boxes';
import { exactly, type Figure, standingOfFact } from './figure';
import { figureOf, figureOfVisitor, inMoney, inMonths } from './own';
import type { Question } from './question';

/** Average weeks in a month: 365.25 days ÷ 12 ÷ 7. */
export const weeksPerMonth = 365.25 / 12 / 7;

const unknown = (program: Program): Fact<never> => ({ state: 'unknown', lookedOn: program.lastVerified });

const pricesIn = (program: Program, currency: Currency): Known<MoneyRange>[] =>
  currentCourses(program)
    .filter(({ kind }) => kind !== 'exam')
    .flatMap(({ price }) => (price.state === 'known' && price.value.currency === currency ? [price] : []));

/** The price of the dearest course on record, which is what taking one again costs at most. */
function dearest(program: Program, currency: Currency): Fact<MoneyRange> {
  const byPrice = pricesIn(program, currency).sort((a, b) => b.value.max - a.value.max);
  return byPrice[0] ?? unknown(program);
}

const nothingIn = (currency: Currency): MoneyRange => ({ min: 0, max: 0, currency });

/** What the exams cost beside the price: nothing where the price holds them or none is on record, else the fees on record. */
function examFact(program: Program, currency: Currency): Fact<MoneyRange> {
  const { price, priceHoldsExam: holds, assessment, lastVerified } = program;
  if (holds && price.state === 'known') {
    return { ...price, value: nothingIn(currency), how: 'stated', basis: 'the price holds the exam', also: [] };
  }
  const exams = currentCourses(program).filter(({ kind }) => kind === 'exam');
  const fee = exams.length === 1 ? exams[0]?.price : undefined;
  if (holds === false && fee?.state === 'known' && fee.value.currency === currency) return fee;
  if (exams.length > 0 || assessment?.exam || assessment?.proctored) return unknown(program);
  return {
    state: 'known',
    value: nothingIn(currency),
    how: 'inferred',
    working: 'no exam of its own is on record',
    asOf: lastVerified,
    lookedOn: lastVerified,
    sources: [],
    also: [],
  };
}

/** Months of the program: at the visitor’s hours a week where its hours are known, else as the record has them. */
export function programMonths(question: Question, program: Program): Figure {
  const { own } = question;
  const hours = own.get('hours');
  const total = findKnown(totalHours(program));
  const base = {
    name: 'programMonths',
    label: 'Months of the program',
    box: 'hours',
    sources: total?.sources ?? [],
  } as const;
  if (hours !== undefined && total) {
    const { min, max } = total.value;
    const months = (amount: number): number => Math.ceil(amount / hours / weeksPerMonth);
    const value = spanRanges([exactly(months(min)), exactly(months(max))]);
    return {
      ...base,
      value,
      standing: 'yours',
      record: findKnown(program.duration),
      says: `You entered ${formatNumber(hours)} hours a week. ${formatRange(total.value)} hours of study ÷ ${formatNumber(hours)} ÷ 4.35 weeks a month, rounded up. Sessions with dates of their own may take longer.`,
    };
  }
  const fact = findKnown(program.duration);
  if (!fact) return { ...base, standing: 'missing', says: 'Not found.' };
  const why =
    hours === undefined ? '' : ' Hours of every course are not on record, so your hours a week change nothing here.';
  return {
    ...base,
    value: fact.value,
    standing: standingOfFact(fact),
    record: fact,
    sources: fact.sources,
    says: `${inMonths(fact.value)} (${fact.basis ?? 'as the program says'}).${why}`,
  };
}

/** The figures of the program: what it costs, and how long it takes. */
export function programFigures(question: Question, program: Program | undefined, currency: Currency): Figure[] {
  const format = inMoney(currency);
  const nothing: Fact<never> = { state: 'unknown', lookedOn: '' };
  return [
    figureOf(question, {
      name: 'price',
      label: 'Price of the program',
      box: 'price',
      fact: program?.price ?? nothing,
      notFound: 'not found in any source we have',
      currency,
      format,
    }),
    figureOf(question, {
      name: 'exam',
      label: 'Exams and proctoring',
      box: 'exam',
      fact: program ? examFact(program, currency) : nothing,
      notFound: 'whether the price holds the exam, or what it costs, was not found',
      currency,
      format,
    }),
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
      label: 'Price of the dearest course',
      fact: program ? dearest(program, currency) : nothing,
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
    figureOfVisitor(question, {
      name: 'programHelp',
      label: 'Your employer, of the program',
      box: 'program-help',
      oursBecause: 'None entered.',
      format: (value) => `${formatRange(value)} percent`,
    }),
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
