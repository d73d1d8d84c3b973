import type { Program } from '#lib/domain/catalog';
import type { Course } from '#lib/domain/course';
import { addDays, mondayFrom } from './days';
import { type CourseLoad, isKnown, loadsOf, type Missing, type Own, partsOf } from './loads';
import { courseWeeks, nothing, sumWeeks, type Weeks } from './weeks';

/** Whole weeks, from a Monday to a Sunday. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly weeks: number;
}

/** A course with its dates: if all courses take their least hours, and if all take their most. */
export interface PlannedCourse extends CourseLoad {
  readonly least: Stretch;
  readonly most: Stretch;
}

/** What a plan is made from. */
export interface Pace {
  /** Any day; the first course begins on the Monday from it on. */
  readonly start: string;
  /** The visitor's hours a week. */
  readonly hours: number;
  /** Weeks free between two courses. */
  readonly pause: number;
}

export interface Plan {
  readonly hours: number;
  readonly pause: number;
  /** In the order to take them; at least one. */
  readonly courses: readonly PlannedCourse[];
  /** They come last, on days that the record does not have. */
  readonly exams: readonly Course[];
  /** The Monday on which the first course begins. */
  readonly start: string;
  /** The last day: at the earliest and at the latest. */
  readonly finish: { readonly least: string; readonly most: string };
  /** Weeks from the first day to the last, those free between courses included. */
  readonly weeks: Weeks;
}

const stretch = (from: string, weeks: number): Stretch => ({ from, to: addDays(from, weeks * 7 - 1), weeks });

/**
 * The dates of a program's courses, one after the other in a valid order, each from a Monday; or why there can be none.
 *
 * @param own what the visitor puts in for courses without a figure
 */
export function planCourses(program: Program, { start, hours, pause }: Pace, own?: Own): Plan | Missing {
  const loads = loadsOf(program, own);
  if (!isKnown(loads)) return loads;
  const monday = mondayFrom(start);
  const courses: PlannedCourse[] = [];
  let [before, weeks] = [nothing, nothing];
  for (const load of loads) {
    const takes = courseWeeks(load, hours);
    const dates = (end: keyof Weeks) => stretch(addDays(monday, before[end] * 7), takes[end]);
    courses.push({ ...load, least: dates('least'), most: dates('most') });
    weeks = sumWeeks([before, takes]);
    before = sumWeeks([weeks, { least: pause, most: pause }]);
  }
  const lastDay = (end: keyof Weeks) => addDays(monday, weeks[end] * 7 - 1);
  return {
    hours,
    pause,
    courses,
    exams: partsOf(program).exams,
    start: monday,
    finish: { least: lastDay('least'), most: lastDay('most') },
    weeks,
  };
}
