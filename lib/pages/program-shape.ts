import type { Program } from '#lib/domain/catalog';
import { isClosed } from '#lib/domain/status';

/** What the order of a program’s page follows: one that nobody can start, one of which little is known, any other. */
export type ProgramShape = 'closed' | 'thin' | 'full';

/** Thin: neither a price nor a degree it is linked to, and no figure of a single course. */
export function shapeOf(program: Program): ProgramShape {
  if (isClosed(program)) return 'closed';
  const { price, pathways, courses } = program;
  const isMeasured = courses.some((course) =>
    [course.price, course.weeks, course.hoursPerWeek].some(({ state }) => state === 'known'),
  );
  return price.state === 'unknown' && pathways.length === 0 && !isMeasured ? 'thin' : 'full';
}
