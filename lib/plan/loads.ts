import type { Program } from '#lib/domain/catalog';
import type { Course } from '#lib/domain/course';
import type { Fact } from '#lib/domain/fact';
import { currentCourses, hasAllCourses, hasFixedCourses, isStudied } from '#lib/domain/program-figures';
import { type NumberRange, spanRanges } from '#lib/domain/range';
import { orderCourses } from './order';

/** What the visitor puts in where the record has no figure: for every course that lacks it. */
export interface Own {
  readonly weeks?: number | undefined;
  /** Hours a week that a course takes. */
  readonly hours?: number | undefined;
}

/** What a course asks for: how many weeks its session runs, and hours in each of them. */
export interface CourseLoad {
  readonly course: Course;
  readonly weeks: NumberRange;
  readonly hours: NumberRange;
  /** Which of the two is the visitor's. */
  readonly isOwn: { readonly weeks: boolean; readonly hours: boolean };
}

/** Why there can be no dates. */
export type Missing =
  /** Not everyone takes the same courses: what one chooses between, and how long that takes where the record says so. */
  | { readonly is: 'choice'; readonly between: readonly string[]; readonly months?: NumberRange | undefined }
  /** The record has fewer courses than the program, or does not know how many there are. */
  | { readonly is: 'courses'; readonly onRecord: number; readonly counted: number | undefined }
  /** Courses without a length, and without hours. */
  | { readonly is: 'figures'; readonly weeks: readonly Course[]; readonly hours: readonly Course[] };

/** The courses of the newest listing that one studies, in a valid order; the exams apart. */
export function partsOf(program: Program): { studied: Course[]; exams: Course[] } {
  const courses = currentCourses(program);
  return { studied: orderCourses(courses.filter(isStudied)), exams: courses.filter((course) => !isStudied(course)) };
}

const without = (courses: readonly Course[], figure: 'weeks' | 'hoursPerWeek'): Course[] =>
  courses.filter((course) => course[figure].state !== 'known');

/** The courses whose length or hours the record lacks; none where figures alone would not make a plan. */
export function lackingFigures(program: Program): { weeks: Course[]; hours: Course[] } {
  const studied = hasAllCourses(program) ? partsOf(program).studied : [];
  return { weeks: without(studied, 'weeks'), hours: without(studied, 'hoursPerWeek') };
}

const choicesOf = ({ tracks, courses }: Program): string[] => [
  ...new Set(tracks.length > 0 ? tracks.map(({ name }) => name) : courses.flatMap(({ place }) => place ?? [])),
];

/** The shortest and the longest of the tracks, or the length of the program where not every track has one of its own. */
function monthsOf({ tracks, duration }: Program): NumberRange | undefined {
  const months = tracks.flatMap((track) => track.months ?? []);
  if (months.length > 0 && months.length === tracks.length) return spanRanges(months);
  return duration.state === 'known' && duration.version === undefined ? duration.value : undefined;
}

/** The figure on record, or the visitor's own where there is none. */
function figureOf(fact: Fact<NumberRange>, own: number | undefined): NumberRange | undefined {
  if (fact.state === 'known') return fact.value;
  return own === undefined ? undefined : { min: own, max: own };
}

/**
 * What each course of the program's newest listing asks for, in a valid order, exams left out; or why that cannot be said.
 * A figure on record goes before the visitor's own.
 */
export function loadsOf(program: Program, own: Own = {}): readonly CourseLoad[] | Missing {
  if (!hasFixedCourses(program)) return { is: 'choice', between: choicesOf(program), months: monthsOf(program) };
  const { studied } = partsOf(program);
  if (studied.length === 0 || !hasAllCourses(program)) {
    return { is: 'courses', onRecord: currentCourses(program).length, counted: program.courseCount?.value };
  }
  const loads = studied.flatMap((course): CourseLoad[] => {
    const [weeks, hours] = [figureOf(course.weeks, own.weeks), figureOf(course.hoursPerWeek, own.hours)];
    const isOwn = { weeks: course.weeks.state !== 'known', hours: course.hoursPerWeek.state !== 'known' };
    return weeks && hours ? [{ course, weeks, hours, isOwn }] : [];
  });
  if (loads.length === studied.length) return loads;
  const { weeks, hours } = lackingFigures(program);
  return {
    is: 'figures',
    weeks: own.weeks === undefined ? weeks : [],
    hours: own.hours === undefined ? hours : [],
  };
}

/** Whether there are loads, and not a reason why there are none. */
export const isKnown = (loads: readonly CourseLoad[] | Missing): loads is readonly CourseLoad[] => Array.isArray(loads);
