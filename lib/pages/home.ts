import type { Catalog } from '#lib/domain/catalog';
import { compareText } from '#lib/domain/compare-text';
import { countByFirmness, firmest } from '#lib/domain/firmness';
import type { LiveFigureName } from '#lib/domain/live-figure';
import { isOpen } from '#lib/domain/status';
import { liveFigure } from '#lib/figures/live-figures';
import { numberSources } from '#lib/site/citations';
import { fieldCounts } from './field-counts';
import { threeRoutes } from './three-routes';

const headlineFigures: readonly (readonly [string, LiveFigureName])[] = [
  ['Open', 'programs.open.count'],
  ['Median price', 'programs.open.price.median'],
  ['Median length', 'programs.open.duration.median'],
  ['Earn credit', 'programs.open.with-credit.count'],
];

function latestChanges(catalog: Catalog, limit: number) {
  return catalog.programs
    .flatMap((program) => program.changes.map((change) => ({ program, change })))
    .sort((a, b) => compareText(b.change.on, a.change.on) || compareText(a.program.slug, b.program.slug))
    .slice(0, limit);
}

/** A low-cost online degree beside the program of the same university; nothing while either price is unknown. */
function cheapDegree(catalog: Catalog) {
  const degree = catalog.degrees.find(({ slug }) => slug === 'georgia-tech-oms-analytics')?.tuition;
  const program = catalog.programs.find(({ slug }) => slug === 'georgia-tech-analytics')?.price;
  return degree?.state === 'known' && program?.state === 'known' ? { degree, program } : undefined;
}

/** Everything the home page shows; every count and median is computed here and nowhere typed. */
export function gatherHome(catalog: Catalog) {
  const open = catalog.programs.filter(isOpen);
  const cheap = cheapDegree(catalog);
  const routes = threeRoutes(catalog, {
    program: 'mit-supply-chain-management',
    degreeAfter: 'mit-supply-chain-blended',
    degreeDirect: 'mit-supply-chain-residential',
  });
  const changes = latestChanges(catalog, 5);
  return {
    open: open.length,
    /** Open programs by the firmest of their pathways. */
    promises: countByFirmness(open.map(({ pathways }) => firmest(pathways))),
    total: catalog.programs.length,
    figures: headlineFigures.map(([label, name]) => ({ label, name, figure: liveFigure(catalog, name) })),
    cheapDegree: cheap,
    routes,
    fields: fieldCounts(catalog),
    changes,
    citations: numberSources([
      ...(cheap ? [...cheap.degree.sources, ...cheap.program.sources] : []),
      ...(routes ?? []).flatMap((route) => [...route.price.sources, ...route.months.sources]),
      ...changes.flatMap(({ change }) => change.sources),
    ]),
  };
}

export type Home = Readonly<ReturnType<typeof gatherHome>>;
