import { pastAfterMonths } from '#lib/domain/age';
import type { Degree, Program } from '#lib/domain/catalog';
import type { Course } from '#lib/domain/course';
import { findKnown, type Known } from '#lib/domain/fact';
import { findDollars } from '#lib/domain/money';
import { monthsSince } from '#lib/domain/partial-date';
import { totalHours } from '#lib/domain/program-figures';
import type { NumberRange } from '#lib/domain/range';
import { formatMoney } from '#lib/format/money';
import { formatRange } from '#lib/format/range';
import type { Measure } from './summarize';

const round = ({ min, max }: NumberRange): NumberRange => ({ min: Math.round(min), max: Math.round(max) });

/** To the whole dollar: medians of rounded prices have no cents. */
const dollars = (range: NumberRange): string => formatMoney({ ...round(range), currency: 'USD' });

/** Prices of one time: older ones say what buyers paid, not what one pays. */
const isOfFiveYears = ({ asOf, lookedOn }: Known<NumberRange>): boolean =>
  asOf !== undefined && lookedOn !== undefined && monthsSince(asOf, lookedOn) < pastAfterMonths;

const ofFiveYears = { mayStand: isOfFiveYears, leftOut: 'older than five years or undated', format: dollars };

/** Prices of programs, in US dollars. */
export const price: Measure<Program> = {
  ...ofFiveYears,
  read: (program) => findDollars(program.price),
  what: 'a US price of the last five years',
};

/** Prices of single courses, in US dollars. */
export const coursePrice: Measure<{ readonly course: Course }> = {
  ...ofFiveYears,
  read: ({ course }) => findDollars(course.price),
  what: 'a US price of the last five years',
};

/** Whole prices of degrees, in US dollars. */
export const tuition: Measure<Degree> = {
  ...ofFiveYears,
  read: (degree) => findDollars(degree.tuition),
  what: 'a whole price in US dollars of the last five years',
};

/** Months of programs and of degrees. */
export const length: Measure<Program | Degree> = {
  read: ({ duration }) => findKnown(duration),
  what: 'a length',
  unit: 'months',
  format: formatRange,
};

/** Hours of study of programs in all. */
export const hours: Measure<Program> = {
  read: (program) => findKnown(totalHours(program)),
  what: 'hours for every course',
  unit: 'hours',
  format: (range) => formatRange(round(range)),
};

/** Hours a week of programs. */
export const effort: Measure<Program> = {
  read: (program) => findKnown(program.effort),
  what: 'hours a week',
  unit: 'hours a week',
  format: formatRange,
};
