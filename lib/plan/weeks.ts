import type { Program } from '#lib/domain/catalog';
import { type CourseLoad, isKnown, loadsOf, type Missing, type Own } from './loads';

/** Average weeks in a month: 365.25 days ÷ 12 ÷ 7. */
export const weeksPerMonth = 365.25 / 12 / 7;

/** Calendar weeks a thing takes: if courses take their least hours, and if they take their most. */
export interface Weeks {
  readonly least: number;
  readonly most: number;
}

/** Quotients of decimals: 13 × 8.1 ÷ 8.1 is a little more than 13, and must not count as 14. */
const withoutDust = (value: number): number => Number(value.toFixed(9));

const weeksOf = (session: number, hours: number, pace: number): number =>
  Math.ceil(Math.max(session, withoutDust((session * hours) / pace)));

/**
 * Whole weeks a course takes: weeks of its session × hours a week it takes ÷ the visitor's hours a week, rounded up, never
 * under the session.
 *
 * @param pace the visitor's hours a week
 */
export const courseWeeks = ({ weeks, hours }: CourseLoad, pace: number): Weeks => ({
  least: weeksOf(weeks.min, hours.min, pace),
  most: weeksOf(weeks.max, hours.max, pace),
});

export const nothing: Weeks = { least: 0, most: 0 };

/** Weeks in all. */
export const sumWeeks = (parts: readonly Weeks[]): Weeks =>
  parts.reduce((sum, { least, most }) => ({ least: sum.least + least, most: sum.most + most }), nothing);

/**
 * Weeks the whole program takes, course after course without a break and without its exams; or why that cannot be said.
 * Months are these ÷ 4.345, rounded up.
 *
 * @param pace the visitor's hours a week
 * @param own what the visitor puts in for courses without a figure
 */
export function weeksAtPace(program: Program, pace: number, own?: Own): Weeks | Missing {
  const loads = loadsOf(program, own);
  return isKnown(loads) ? sumWeeks(loads.map((load) => courseWeeks(load, pace))) : loads;
}
