import type { Program } from '#lib/domain/catalog';
import type { Course } from '#lib/domain/course';
import { computedFact, type Fact, type Known } from '#lib/domain/fact';
import { type Pacing, paceOf } from '#lib/domain/pacing';
import { currentCourses, hasAllCourses, hasFixedCourses, isStudied } from '#lib/domain/program-figures';
import type { NumberRange } from '#lib/domain/range';

type Pace = keyof Pacing;

/** Hours a week that one course asks for at the least, or courses that are not on record, and at whose pace they run. */
interface Part {
  readonly hours: Known<NumberRange>;
  readonly pace: Pace;
}

/** The least hours a week with which every course of a program can be taken, one at a time. */
export interface LeastHours {
  readonly fact: Known<number>;
  readonly parts: readonly Part[];
  /** Whether the hours of some courses were not found: then it may be more. */
  readonly isPartial: boolean;
}

const findCurrent = (fact: Fact<NumberRange>): Known<NumberRange> | undefined =>
  fact.state === 'known' && fact.version === undefined ? fact : undefined;

/** Records never change, and one result asks for the hours of a program many times. */
const remembered = new WeakMap<Program, LeastHours | undefined>();

/**
 * The most of the courses' least hours a week. A course without hours of its own takes those of the program as a whole,
 * and so do courses that are not on record; where learners choose among courses only the program's own figure counts,
 * since one they need not take must not speak against it. An exam takes none, and figures of an earlier version do not
 * count. Nothing when no hours are known.
 */
export function leastHours(program: Program): LeastHours | undefined {
  if (!remembered.has(program)) remembered.set(program, findLeast(program));
  return remembered.get(program);
}

/** The pace of courses that are not on record: that of the others, if all run alike. */
function paceOfOthers(courses: readonly Course[]): Pace {
  const [first = 'unknown', ...more] = new Set(courses.map(paceOf));
  return more.length === 0 ? first : 'unknown';
}

function findLeast(program: Program): LeastHours | undefined {
  const onRecord = currentCourses(program).filter(isStudied);
  const studied = hasFixedCourses(program) ? onRecord : [];
  const effort = findCurrent(program.effort);
  // Hours that a source gives of one course tell nothing of the others.
  const isOfOne = effort?.ofOneCourse === true;
  const whole = isOfOne ? undefined : effort;
  const found: { hours: Known<NumberRange> | undefined; pace: Pace }[] = studied.map((course) => ({
    hours: findCurrent(course.hoursPerWeek) ?? whole,
    pace: paceOf(course),
  }));
  const pace = paceOfOthers(onRecord);
  if (isOfOne) found.push({ hours: effort, pace });
  if (!hasAllCourses(program)) found.push({ hours: whole, pace });
  const parts = found.flatMap(({ hours, pace: own }): Part[] => (hours ? [{ hours, pace: own }] : []));
  if (parts.length === 0) return undefined;
  const most = Math.max(...parts.map(({ hours }) => hours.value.min));
  const facts = parts.map(({ hours }) => hours);
  return {
    fact: computedFact(most, 'the most of the least hours', facts),
    parts,
    isPartial: parts.length < found.length,
  };
}
