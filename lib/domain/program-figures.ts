import type { CreditPathway, Program } from './catalog';
import { type Course, courseHours } from './course';
import { computedFact, type Fact } from './fact';
import type { MoneyRange } from './money';
import { addRanges, type NumberRange } from './range';

const studied = (program: Program): readonly Course[] => program.courses.filter((course) => course.kind !== 'exam');

/** Whether every learner takes the same courses: no tracks and no electives. */
function hasFixedCourses(program: Program): boolean {
  return program.tracks.length === 0 && program.courses.every((course) => !course.place);
}

/**
 * Whether the courses on record are the whole program, so that sums over them mean something: every learner takes
 * the same ones, and there are as many as the newest listing counts (with or without exams).
 */
export function hasAllCourses(program: Program): boolean {
  const counted = program.courseCount?.value;
  const { length } = program.courses;
  return (
    hasFixedCourses(program) && (counted === undefined || counted === length || counted === studied(program).length)
  );
}

/**
 * Hours of study in all: the sum over courses of weeks × hours per week.
 * Unknown unless all courses are on record and every one of them has both; an exam adds no hours.
 */
export function totalHours(program: Program): Fact<NumberRange> {
  const courses = studied(program);
  const hours = courses.map(courseHours);
  const known = hours.filter((range) => range !== undefined);
  if (!hasAllCourses(program) || known.length === 0 || known.length < courses.length) {
    return { state: 'unknown', lookedOn: program.lastVerified };
  }
  const parts = courses
    .flatMap((course) => [course.weeks, course.hoursPerWeek])
    .filter((fact) => fact.state === 'known');
  return computedFact(addRanges(known), 'sum over the courses of weeks × hours a week', parts);
}

/** Price of one unit of credit: price ÷ credits earned on the pathway; nothing when either is unknown. */
export function pricePerCredit(program: Program, pathway: CreditPathway): MoneyRange | undefined {
  const amount = pathway.credit?.amount;
  if (program.price.state !== 'known' || !amount) return undefined;
  const { min, max, currency } = program.price.value;
  return { min: min / amount, max: max / amount, currency };
}
