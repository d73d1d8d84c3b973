import type { Degree, Program } from '#lib/domain/catalog';
import { directDegrees } from '#lib/domain/degree-way';
import { inField } from '#lib/domain/in-field';
import { byDollars } from '#lib/list/dollars';

const canBeOnline = ({ delivery }: Degree): number => Number(delivery?.is === 'online' || delivery?.is === 'either');

const byTuition = byDollars(({ tuition }: Degree) => tuition);

/** Nearest at hand first, as `nearestRule` says. */
export const byReach = (a: Degree, b: Degree): number => canBeOnline(b) - canBeOnline(a) || byTuition(a, b);

/** The order of direct alternatives, in the words a visitor reads. */
export const nearestRule =
  'Online first, then the lowest price found in US dollars. Other money is not converted and comes after; prices not found come last.';

/**
 * The direct alternatives to a program: degrees that no program counts toward and whose main field is the program’s;
 * where there are none, those that stand in that field as another. Nearest at hand first.
 */
export function nearestDegrees(program: Program, degrees: readonly Degree[], limit = 3): Degree[] {
  const direct = directDegrees(degrees);
  const mainly = direct.filter(({ field }) => field.slug === program.field.slug);
  const near = mainly.length > 0 ? mainly : direct.filter((degree) => inField(degree, program.field));
  return near.sort(byReach).slice(0, limit);
}
