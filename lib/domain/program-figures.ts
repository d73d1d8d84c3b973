import type { CreditPathway, Program } from './catalog';
import { type Course, courseHours } from './course';
import { isSameCredit } from './credit';
import { computedFact, type Fact, isOneVersion } from './fact';
import { firmnessOf } from './firmness';
import type { MoneyRange } from './money';
import { addRanges, type NumberRange } from './range';

/** Whether one studies for weeks; an exam takes hours. */
export const isStudied = ({ kind }: Course): boolean => kind !== 'exam';

/** Whether every learner takes the same courses: no tracks and no electives. */
export function hasFixedCourses(program: Program): boolean {
  return program.tracks.length === 0 && program.courses.every((course) => !course.place);
}

/** The price of the program as it is, in any money: that of an earlier version is no price of it, and so not known. */
export const currentPrice = ({ price, lastVerified }: Pick<Program, 'price' | 'lastVerified'>): Fact<MoneyRange> =>
  price.state === 'known' && price.version !== undefined ? { state: 'unknown', lookedOn: lastVerified } : price;

/** The courses of the program as the newest listing has it: those that name no earlier version. */
export const currentCourses = <C extends { readonly version?: string | undefined }>(program: {
  readonly courses: readonly C[];
}): C[] => program.courses.filter(({ version }) => version === undefined);

/**
 * Whether the courses on record are the whole program, so that sums over them mean something: every learner takes
 * the same ones, and a source counts as many (with or without exams).
 */
export function hasAllCourses(program: Program): boolean {
  const counted = program.courseCount?.value;
  const courses = currentCourses(program);
  return (
    hasFixedCourses(program) &&
    counted !== undefined &&
    (counted === courses.length || counted === courses.filter(isStudied).length)
  );
}

/** Hours of study of these courses; unknown unless every one of them has weeks and hours a week. An exam adds none. */
export function sumHours(courses: readonly Course[], lookedOn: string): Fact<NumberRange> {
  const studied = courses.filter(isStudied);
  const hours = studied.map(courseHours).filter((range) => range !== undefined);
  if (hours.length === 0 || hours.length < studied.length) return { state: 'unknown', lookedOn };
  const parts = studied
    .flatMap((course) => [course.weeks, course.hoursPerWeek])
    .filter((fact) => fact.state === 'known');
  return computedFact(addRanges(hours), 'sum over the courses of weeks × hours a week', parts);
}

/** Whether the record has the courses of an earlier version, all of one, and none of the newest listing. */
const isOfEarlier = ({ courses }: Program): boolean => courses[0]?.version !== undefined && isOneVersion(courses);

/**
 * Hours of study in all; unknown unless all courses are on record. Where only those of an earlier version are, the sum
 * is that version's and says so.
 */
export function totalHours(program: Program): Fact<NumberRange> {
  const isEarlier = hasFixedCourses(program) && isOfEarlier(program);
  const counted = hasAllCourses(program) ? currentCourses(program) : [];
  return sumHours(isEarlier ? program.courses : counted, program.lastVerified);
}

/**
 * Price of one unit of credit: price ÷ credits earned on the pathway. Nothing when either is unknown, when no university
 * names the amount, when the degree counts in another unit, or when the price is of an earlier version of the program: then
 * the promise is not of what the price buys.
 */
export function pricePerCredit(program: Program, pathway: CreditPathway): MoneyRange | undefined {
  const { credit, degree } = pathway;
  const size = degree.credits.state === 'known' ? degree.credits.value : undefined;
  const isCounted = credit?.of || !size || (credit && isSameCredit(credit, size));
  if (program.price.state !== 'known' || !credit || !isCounted || firmnessOf(pathway) !== 'amount') return undefined;
  if (program.price.version) return undefined;
  const { amount } = credit;
  const { min, max, currency } = program.price.value;
  return { min: min / amount, max: max / amount, currency };
}
