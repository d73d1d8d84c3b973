import { type Course, courseName } from '#lib/domain/course';

type Placed = Pick<Course, 'code' | 'title' | 'buildsOn'>;

/** The courses among these that one of them builds on, in their order. */
export const basesOf = <C extends Placed>({ buildsOn }: Placed, courses: readonly C[]): C[] =>
  courses.filter((other) => buildsOn.includes(courseName(other)));

/**
 * A valid order: the university's own, but no course before one it builds on. Where courses build on each other in a
 * circle, the university's order decides.
 */
export function orderCourses<C extends Placed>(courses: readonly C[]): C[] {
  const ordered: C[] = [];
  const waiting = [...courses];
  while (waiting.length > 0) {
    const free = waiting.findIndex((course) => basesOf(course, waiting).length === 0);
    ordered.push(...waiting.splice(Math.max(free, 0), 1));
  }
  return ordered;
}
