import { isOld } from '#lib/domain/age';
import type { Degree, Payer } from '#lib/domain/catalog';
import { findKnown } from '#lib/domain/fact';
import type { PayerAnswer } from '#lib/domain/payer';
import { isByHome, isForSome } from '#lib/domain/price-terms';
import type { NumberRange } from '#lib/domain/range';
import type { Source } from '#lib/domain/source';
import { formatYear } from '#lib/format/date';
import { formatMoney } from '#lib/format/money';
import { plural } from '#lib/format/plural';
import { nameOfPrice } from '#lib/format/price-name';

/** The record of what US graduate students may borrow from the federal government. */
export const federalLoan = 'us-direct-loan-graduate';

/** A limit in US dollars, with the answer of the payer that says it. */
interface Limit {
  readonly amount: number;
  readonly answer: PayerAnswer;
}

/** What a new master’s student may borrow: in a year of full-time study, and in all. */
export interface FederalLimits {
  readonly slug: string;
  readonly yearly: Limit;
  readonly total: Limit;
}

/** The federal limits on record: the first two amounts of that payer; nothing where it has none. */
export function federalLimits(payers: readonly Payer[]): FederalLimits | undefined {
  const payer = payers.find(({ slug }) => slug === federalLoan);
  const [yearly, total] = (payer?.answers ?? []).flatMap((answer): Limit[] =>
    answer.amount?.value.currency === 'USD' ? [{ amount: answer.amount.value.max, answer }] : [],
  );
  return yearly && total ? { slug: federalLoan, yearly, total } : undefined;
}

const dollars = ({ min, max, ...loose }: NumberRange): string =>
  formatMoney({ ...loose, min: Math.round(min), max: Math.round(max), currency: 'USD' });

const standing = ({ min, max }: NumberRange, limit: number): string => {
  if (min > limit) return 'above';
  return max > limit ? 'in part above' : 'within';
};

const nameLimit = ({ yearly: { amount } }: FederalLimits): string =>
  `the ${dollars({ min: amount, max: amount })} a year one may borrow`;

/** How a degree’s tuition stands to the limits of a loan, in one sentence or two. */
function compare(degree: Degree, tuition: NumberRange, limits: FederalLimits): string {
  const { yearly, total } = limits;
  const limit = nameLimit(limits);
  const inAll =
    tuition.max > total.amount
      ? ` In all it is ${standing(tuition, total.amount)} the ${dollars({ min: total.amount, max: total.amount })} for all graduate study.`
      : '';
  if (degree.duration.state !== 'known') {
    const where = standing(tuition, yearly.amount);
    return where === 'within'
      ? `is within ${limit}.`
      : `is ${where} ${limit}; how long it takes was not found.${inAll}`;
  }
  // A degree of less than a year is paid for within one.
  const years = (months: number): number => Math.max(1, months / 12);
  const { min, max } = degree.duration.value;
  const aYear = { ...tuition, min: tuition.min / years(max), max: tuition.max / years(min) };
  const length = min === max ? plural(min, 'month') : `${min} to ${plural(max, 'month')}`;
  const share = max > 12 ? `over ${length} is ${dollars(aYear)} a year, ${standing(aYear, yearly.amount)}` : '';
  return `${share || `is ${standing(aYear, yearly.amount)}`} ${limit}.${inAll}`;
}

/** What the page of a US master’s degree says of federal loans beside its tuition. */
export interface LoanNote {
  readonly limits: FederalLimits;
  /** How its tuition stands to the limits: the leading price with its year first. */
  readonly comparison: string;
  /** What both figures rest on, the degree’s own sources first. */
  readonly sources: readonly Source[];
}

/**
 * Sets a degree’s tuition beside what one may borrow for it.
 *
 * @returns nothing for a degree outside the United States, one that is no master’s, or one without a tuition in US dollars
 */
export function loanNote(degree: Degree, payers: readonly Payer[]): LoanNote | undefined {
  const limits = federalLimits(payers);
  const tuition = findKnown(degree.tuition);
  if (!limits || tuition?.value.currency !== 'USD' || degree.institution.country !== 'US' || degree.level !== 'master')
    return undefined;
  const year = tuition.asOf ? formatYear(tuition.asOf) : 'undated';
  // A price that is not everyone’s says whose it is: others may be above a limit that it is within. One of a group that
  // a reader need not be in, such as those who began by a year, is not compared: the limits are those of new borrowers.
  const whose = (isByHome(tuition) || isForSome(tuition)) && tuition.basis;
  const about = [isOld(tuition) ? `${year}, old` : year, whose].filter(Boolean).join('; ');
  const standsHow = isForSome(tuition)
    ? `is not everyone’s, so it is not set beside ${nameLimit(limits)} as a new student.`
    : compare(degree, tuition.value, limits);
  const comparison = `${nameOfPrice(degree)} of ${formatMoney(tuition.value)} (${about}) ${standsHow}`;
  const length = degree.duration.state === 'known' ? degree.duration.sources : [];
  const sources = [...tuition.sources, ...length, ...limits.yearly.answer.sources, ...limits.total.answer.sources];
  return { limits, comparison, sources };
}

/**
 * The payment each month that repays a loan in equal parts: P × r ÷ (1 − (1 + r)^−n), with r the rate of a month and n the
 * number of payments; the sum of n payments, each discounted at r, is then P. Interest before the first payment is left out.
 *
 * @param amount P, in any money
 * @param yearlyPercent twelve times the rate of a month, in percent; at 0 the amount is only divided
 * @param years of payments
 */
export function monthlyPayment(amount: number, yearlyPercent: number, years: number): number {
  const rate = yearlyPercent / 100 / 12;
  const payments = years * 12;
  return rate === 0 ? amount / payments : (amount * rate) / (1 - (1 + rate) ** -payments);
}

/** Rates in percent that the table of payments shows: examples, no offers. */
export const exampleRates = [5, 6, 7, 8, 9, 10] as const;

/** Years of payments that the table shows. */
export const exampleYears = [10, 20] as const;
