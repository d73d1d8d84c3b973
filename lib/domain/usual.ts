import type { Currency } from './money';
import type { NumberRange } from './range';

/**
 * Units of a currency for about one dollar. They only tell whether a price is of a likely order of magnitude; none is
 * ever shown, and no price is converted with them.
 */
const perDollar: Readonly<Record<Currency, number>> = {
  AUD: 1.4,
  BRL: 5,
  CAD: 1.35,
  CHF: 0.9,
  CNY: 7,
  EUR: 0.9,
  GBP: 0.75,
  HKD: 7.8,
  INR: 80,
  MXN: 18,
  MYR: 4.3,
  NZD: 1.6,
  PHP: 56,
  PKR: 270,
  SEK: 10,
  SGD: 1.35,
  USD: 1,
  ZAR: 17,
};

const range = (min: number, max: number): NumberRange => ({ min, max });

/** Prices of a degree, whole or what is left of it. */
const tuition = range(130, 120_000);

/**
 * From the smallest to the largest that the record has ever had, by kind and by where it stands; money in dollars. A
 * real figure beyond it is let through by `unusual` beside it, and then the range here may be widened.
 */
export const usualRanges: Readonly<Record<string, NumberRange>> = {
  'programs price': range(99, 5250),
  'programs courses.price': range(49, 2250),
  'programs duration.months': range(3, 24),
  'programs tracks.months': range(3, 24),
  'programs effort.hoursPerWeek': range(2, 28),
  'programs courses.hoursPerWeek': range(1, 28),
  'programs courses.weeks': range(1, 17),
  'programs courseCount.value': range(2, 10),
  'degrees tuition': tuition,
  'degrees tuitionAfterProgram': tuition,
  'degrees tuitionPerUnit credit': range(9, 3000),
  'degrees tuitionPerUnit': range(50, 70_000),
  'degrees duration.months': range(9, 72),
  'degrees partTimeDuration.months': range(12, 60),
  'degrees earnings.medians.median': range(45_000, 290_000),
  'degrees earnings.medians.people': range(16, 1500),
  'degrees credits ects': range(60, 120),
  'degrees credits uk-cats': range(180, 180),
  'degrees credits us-semester-hour': range(24, 72),
  'degrees credits local': range(10, 400),
  'fields earnings.medians.master': range(50_000, 160_000),
  'fields earnings.medians.bachelor': range(40_000, 120_000),
  'occupations medianPay': range(30_000, 250_000),
  'occupations growth.percent': range(-30, 60),
  'occupations openings.perYear': range(100, 500_000),
  'payers answers': range(300, 110_000),
};

/** The usual range of an amount in a currency, from that in dollars. */
export function inCurrency({ min, max }: NumberRange, currency: Currency): NumberRange {
  const rate = perDollar[currency];
  return { min: Math.floor(min * rate), max: Math.ceil(max * rate) };
}
