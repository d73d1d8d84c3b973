import { pastAfterMonths } from '#lib/domain/age';
import type { Degree, Program } from '#lib/domain/catalog';
import type { Course } from '#lib/domain/course';
import { findKnown, type Known } from '#lib/domain/fact';
import { findDollars, type MoneyRange } from '#lib/domain/money';
import { monthsSince, oldestOf } from '#lib/domain/partial-date';
import { isState } from '#lib/domain/place';
import { isForSome, placesOf } from '#lib/domain/price-terms';
import { currentPrice, totalHours } from '#lib/domain/program-figures';
import type { NumberRange } from '#lib/domain/range';
import { formatMoney } from '#lib/format/money';
import { formatRange } from '#lib/format/range';
import type { Measure } from './summarize';

const round = ({ min, max, ...rest }: NumberRange): NumberRange => ({
  ...rest,
  min: Math.round(min),
  max: Math.round(max),
});

/** To the whole dollar: medians of rounded prices have no cents. */
const dollars = (range: NumberRange): string => formatMoney({ ...round(range), currency: 'USD' });

/** Prices of one time: older ones say what buyers paid, not what one pays. */
const isOfFiveYears = ({ asOf, lookedOn }: Known<NumberRange>): boolean =>
  asOf !== undefined && lookedOn !== undefined && monthsSince(oldestOf(asOf), lookedOn) < pastAfterMonths;

const ofFiveYears = {
  mayStand: isOfFiveYears,
  leftOut: 'older than five years or undated',
  format: dollars,
};

/** Whose a price is: equal ones of one university are one price. */
const ownerOf = ({ institution }: Program | Degree): string => institution.slug;

/** Whether a price is only for those who live in the state of the university. */
const isForResidents = (price: Known<MoneyRange>): boolean => {
  const places = placesOf(price);
  return places.length > 0 && places.every(isState);
};

/** What one pays from outside the state of the university; nothing where only those of the state have a price. */
function tuitionFromOutside({ tuition: fact }: Degree): Known<MoneyRange> | undefined {
  const leading = findKnown(fact);
  if (leading?.value.currency !== 'USD') return undefined;
  if (!isForResidents(leading)) return leading;
  return leading.also.find((other) => other.value.currency === 'USD' && !isForResidents(other));
}

/** Prices of programs as they are now, in US dollars. */
export const price: Measure<Program> = {
  ...ofFiveYears,
  ownerOf,
  read: (program) => findDollars(currentPrice(program)),
  what: 'a US price of the last five years',
};

/** Prices of single courses, in US dollars: each counts, as a visitor may take any. */
export const coursePrice: Measure<{ readonly course: Course }> = {
  ...ofFiveYears,
  read: ({ course }) => findDollars(course.price),
  what: 'a US price of the last five years',
};

/** Whole prices of degrees, in US dollars, by one rule of residence for all; none that only some can get. */
export const tuition: Measure<Degree> = {
  ...ofFiveYears,
  mayStand: (price) => isOfFiveYears(price) && !isForSome(price),
  leftOut: 'older than five years, undated or not for everyone',
  ownerOf,
  read: tuitionFromOutside,
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
