import type { Program } from '#lib/domain/catalog';
import type { Course } from '#lib/domain/course';
import { computedFact, type Fact } from '#lib/domain/fact';
import type { MoneyRange } from '#lib/domain/money';
import { hasAllCourses, sumHours } from '#lib/domain/program-figures';
import { addRanges, type NumberRange } from '#lib/domain/range';

/** What a learner has spent, in money and hours, who stops after a course. */
export interface ExitPoint {
  readonly course: Course;
  readonly spent: Fact<MoneyRange>;
  readonly hours: Fact<NumberRange>;
}

function spentAfter(courses: readonly Course[], lookedOn: string): Fact<MoneyRange> {
  const prices = courses.map((course) => course.price).filter((price) => price.state === 'known');
  const currency = prices[0]?.value.currency;
  if (!currency || prices.length < courses.length || prices.some((price) => price.value.currency !== currency)) {
    return { state: 'unknown', lookedOn };
  }
  const sum = addRanges(prices.map((price) => price.value));
  return computedFact({ ...sum, currency }, 'sum of the course prices', prices);
}

/**
 * The running total after each course in the order of the record: USD or the program's own currency, and hours.
 * Empty when learners choose among courses, when some are missing from the record, when there is only one, or when not
 * even the first price is known.
 */
export function exitPoints(program: Program): ExitPoint[] {
  const { courses, lastVerified } = program;
  if (!hasAllCourses(program) || courses.length < 2 || courses[0]?.price.state !== 'known') return [];
  return courses.map((course, index) => {
    const taken = courses.slice(0, index + 1);
    return { course, spent: spentAfter(taken, lastVerified), hours: sumHours(taken, lastVerified) };
  });
}
