import type { Catalog, Decision, Program } from '#lib/domain/catalog';
import type { LiveFigure } from '#lib/domain/live-figure';
import { liveFigure } from '#lib/figures/live-figures';
import { courseCost } from './course-cost';

/** The figure that says how often a program was gone for those who waited. */
export const closingsName = 'programs.begun-2016-2017.closed.count';

/** The ways that ask for less, in their order. */
const lesser = ['nothing-now', 'one-course'];

/** What one can do short of a program, and how many of the first programs closed. */
export interface LeastWays {
  readonly ways: readonly Decision[];
  readonly closings: LiveFigure;
}

/** What a course costs: of the program one has in mind its own price, else that of the record. */
function withCourseCost(catalog: Catalog, decision: Decision, program: Program | undefined): Decision {
  if (decision.slug !== 'one-course') return decision;
  if (program) {
    const { text, sources } = courseCost(program);
    return { ...decision, costs: { text: `Free access costs hours only. ${text}`, live: [], sources: [...sources] } };
  }
  const { costs } = decision;
  const told = costs.live
    .map((name) => liveFigure(catalog, name))
    .map(({ value, basis }) => ` On record: ${value}, ${basis}.`);
  return { ...decision, costs: { ...costs, text: [costs.text, ...told].join('') } };
}

/**
 * Nothing for now, and one course or free access: what every comparison of a program with a degree leaves open.
 *
 * @param program the one that is compared, if there is one
 */
export const leastWays = (catalog: Catalog, program?: Program): LeastWays => ({
  ways: lesser
    .flatMap((name) => catalog.decisions.find(({ slug }) => slug === name) ?? [])
    .map((way) => withCourseCost(catalog, way, program)),
  closings: liveFigure(catalog, closingsName),
});
