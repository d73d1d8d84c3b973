import type { Catalog } from '#lib/domain/catalog';
import type { SeenFigure } from './seen';
import { seeComparison } from './seen-comparison';
import { seeDegree } from './seen-degree';
import { seeField } from './seen-field';
import { seeHome } from './seen-home';
import { seeLists } from './seen-lists';
import { seePayers } from './seen-payers';
import { seeProgram } from './seen-program';

/**
 * Every figure as the pages show it, page by page: those that sources state, and those that the site computes. The text
 * of guides, remarks, changes, letters and chosen comparisons are left out: they are words about these figures. So are the
 * short tables of payers, which repeat those of their page.
 */
export const asSeen = (catalog: Catalog): SeenFigure[] => [
  ...seeHome(catalog),
  ...seeLists(catalog),
  ...catalog.comparisons.flatMap((comparison) => seeComparison(catalog, comparison)),
  ...catalog.programs.flatMap((program) => seeProgram(catalog, program)),
  ...catalog.degrees.flatMap(seeDegree),
  ...catalog.fields.flatMap((field) => seeField(catalog, field)),
  ...seePayers(catalog),
];
