import type { Program } from '#lib/domain/catalog';
import { computedFact, type Fact, type Known } from '#lib/domain/fact';
import { currentCourses, hasAllCourses, hasFixedCourses, isStudied } from '#lib/domain/program-figures';
import type { NumberRange } from '#lib/domain/range';

/** The least hours a week with which every course of a program can be taken, one at a time. */
export interface LeastHours {
  readonly fact: Known<number>;
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

function findLeast(program: Program): LeastHours | undefined {
  const studied = hasFixedCourses(program) ? currentCourses(program).filter(isStudied) : [];
  const effort = findCurrent(program.effort);
  // Hours that a source gives of one course tell nothing of the others.
  const isOfOne = effort?.ofOneCourse === true;
  const whole = isOfOne ? undefined : effort;
  const found = studied.map(({ hoursPerWeek }) => findCurrent(hoursPerWeek) ?? whole);
  if (isOfOne) found.push(effort);
  if (!hasAllCourses(program)) found.push(whole);
  const parts = found.filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  const most = Math.max(...parts.map(({ value }) => value.min));
  return { fact: computedFact(most, 'the most of the least hours', parts), isPartial: parts.length < found.length };
}
