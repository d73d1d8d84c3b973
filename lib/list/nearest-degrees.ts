import type { Degree, Program } from '#lib/domain/catalog';
import { canBeOnline, directDegrees } from '#lib/domain/degree-way';
import { inField } from '#lib/domain/in-field';
import { byDollars } from './dollars';

const byTuition = byDollars(({ tuition }: Degree) => tuition);

/** Nearest at hand first, as `nearestRule` says. */
export const byReach = (a: Degree, b: Degree): number =>
  Number(canBeOnline(b)) - Number(canBeOnline(a)) || byTuition(a, b);

/** The same, with the degrees of the country where someone lives before all others. */
export const byReachFrom =
  (from: string | undefined) =>
  (a: Degree, b: Degree): number =>
    Number(b.institution.country === from) - Number(a.institution.country === from) || byReach(a, b);

/** The order of direct alternatives, in the words a visitor reads. */
export const nearestRule =
  'Online first, then the lowest price found in US dollars. Other money is not converted and comes after; prices not found come last.';

/** The same for someone who may have said where they live. */
export const nearestRuleFrom = (from: string | undefined): string =>
  from ? `Your country first. ${nearestRule}` : nearestRule;

/**
 * The direct alternatives to a program: the first three of the degrees that the page of its main field lists.
 *
 * @param from where someone lives, by its code: the degrees of that country come first
 * @param rateOf a degree with its prices as someone from there pays them
 */
export function nearestDegrees(
  program: Program,
  degrees: readonly Degree[],
  from?: string,
  rateOf: (degree: Degree) => Degree = (degree) => degree,
): Degree[] {
  const byReachThere = byReachFrom(from);
  return directDegrees(degrees)
    .filter((degree) => inField(degree, program.field))
    .map((degree) => ({ degree, rated: rateOf(degree) }))
    .sort((a, b) => byReachThere(a.rated, b.rated))
    .slice(0, 3)
    .map(({ degree }) => degree);
}
