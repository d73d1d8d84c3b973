import type { Catalog, Program } from '#lib/domain/catalog';
import type { Change } from '#lib/domain/change';
import { promisesCredit } from '#lib/domain/credit-share';
import type { Known } from '#lib/domain/fact';
import type { LiveFigure, LiveFigureName } from '#lib/domain/live-figure';
import type { MoneyRange } from '#lib/domain/money';
import { isOpen } from '#lib/domain/status';
import { liveFigure } from '#lib/figures/live-figures';
import { type Citations, numberSources } from '#lib/site/citations';
import { type FieldCount, fieldCounts } from './field-counts';
import { type Route, threeRoutes } from './three-routes';

/** Everything the home page shows. */
export interface Home {
  readonly open: number;
  readonly openWithPathway: number;
  readonly total: number;
  readonly figures: readonly { readonly label: string; readonly figure: LiveFigure }[];
  /** A low-cost online degree beside the program of the same university; absent while either price is unknown. */
  readonly cheapDegree?: { readonly degree: Known<MoneyRange>; readonly program: Known<MoneyRange> } | undefined;
  readonly routes?: readonly Route[] | undefined;
  readonly fields: readonly FieldCount[];
  readonly changes: readonly { readonly program: Program; readonly change: Change }[];
  readonly citations: Citations;
}

const headlineFigures: readonly (readonly [string, LiveFigureName])[] = [
  ['Open', 'programs.open.count'],
  ['Median price', 'programs.open.price.median'],
  ['Median length', 'programs.open.duration.median'],
  ['Lead to credit', 'programs.open.with-pathway.count'],
];

function latestChanges(catalog: Catalog, limit: number): Home['changes'] {
  return catalog.programs
    .flatMap((program) => program.changes.map((change) => ({ program, change })))
    .sort((a, b) =>
      a.change.on < b.change.on ? 1 : a.change.on > b.change.on ? -1 : a.program.slug < b.program.slug ? -1 : 1,
    )
    .slice(0, limit);
}

function cheapDegree(catalog: Catalog): Home['cheapDegree'] {
  const degree = catalog.degrees.find(({ slug }) => slug === 'georgia-tech-oms-analytics')?.tuition;
  const program = catalog.programs.find(({ slug }) => slug === 'georgia-tech-analytics')?.price;
  return degree?.state === 'known' && program?.state === 'known' ? { degree, program } : undefined;
}

/** Gathers the home page from the catalog; every count and median is computed here and nowhere typed. */
export function homeOf(catalog: Catalog): Home {
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
    openWithPathway: open.filter(({ pathways }) => pathways.some(promisesCredit)).length,
    total: catalog.programs.length,
    figures: headlineFigures.map(([label, name]) => ({ label, figure: liveFigure(catalog, name) })),
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
