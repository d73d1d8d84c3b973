import type { Catalog, Decision } from '#lib/domain/catalog';
import type { LiveFigure } from '#lib/domain/live-figure';
import { liveFigure } from '#lib/figures/live-figures';
import { optionsOf } from './weigh';

/** The figure that says how often a program was gone for those who waited. */
export const closingsName = 'programs.begun-2016-2017.closed.count';

/** What one can do short of a program, and how many of the first programs closed. */
export interface LeastWays {
  readonly ways: readonly Decision[];
  readonly closings: LiveFigure;
}

/** Nothing for now, and one course or free access: what every comparison of a program with a degree leaves open. */
export const leastWays = (catalog: Catalog): LeastWays => ({
  ways: optionsOf(catalog).filter(({ slug }) => slug === 'nothing-now' || slug === 'one-course'),
  closings: liveFigure(catalog, closingsName),
});
