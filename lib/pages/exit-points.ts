import type { Program } from '#lib/domain/catalog';
import type { Course } from '#lib/domain/course';
import { computedFact, type Fact, isOneVersion } from '#lib/domain/fact';
import type { MoneyRange } from '#lib/domain/money';
import { currentCourses, hasAllCourses, sumHours } from '#lib/domain/program-figures';
import { addRanges, type NumberRange } from '#lib/domain/range';
import { isClosed } from '#lib/domain/status';
import { spanYears } from '#lib/figures/summarize';

/** What a learner has spent, in money and hours, who stops after a course. */
export interface ExitPoint {
  readonly course: Course;
  readonly spent: Fact<MoneyRange>;
  /** The years of the prices added up, in words. */
  readonly years: string;
  readonly hours: Fact<NumberRange>;
}

function spentAfter(courses: readonly Course[], lookedOn: string): Fact<MoneyRange> {
  const prices = courses.map((course) => course.price).filter((price) => price.state === 'known');
  const currency = prices[0]?.value.currency;
  const isOneCurrency = prices.every((price) => price.value.currency === currency);
  if (!currency || !isOneCurrency || prices.length < courses.length || !isOneVersion(prices)) {
    return { state: 'unknown', lookedOn };
  }
  const sum = addRanges(prices.map((price) => price.value));
  return computedFact({ ...sum, currency }, 'sum of the course prices', prices);
}

/**
 * The running total after each course of the newest version, in the order of the record: USD or the program's own
 * currency, and hours.
 * Empty when nobody can start it, when learners choose among courses, when some are missing from the record, when there is only one, or when not
 * even the first price is known.
 */
export function exitPoints(program: Program): ExitPoint[] {
  const { lastVerified } = program;
  const courses = currentCourses(program);
  if (isClosed(program)) return [];
  if (!hasAllCourses(program) || courses.length < 2 || courses[0]?.price.state !== 'known') return [];
  return courses.map((course, index) => {
    const taken = courses.slice(0, index + 1);
    const years = spanYears(taken.flatMap(({ price }) => (price.state === 'known' ? [price] : [])));
    return { course, years, spent: spentAfter(taken, lastVerified), hours: sumHours(taken, lastVerified) };
  });
}
