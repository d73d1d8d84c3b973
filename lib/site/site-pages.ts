import type { Catalog } from '#lib/domain/catalog';
import { aboutDates } from './about-dates';
import { routes } from './routes';

/** A page with an address of its own, and the newest day on which something it says changed. */
export interface SitePage {
  readonly path: string;
  /** As `YYYY-MM-DD`; absent while the page lists no record. */
  readonly lastChanged?: string;
}

interface Dated {
  readonly lastChanged: string;
}

interface Filed extends Dated {
  readonly slug: string;
}

/** A page that lists records: as new as the newest of them. */
function listing(path: string, records: readonly Dated[]): SitePage {
  const lastChanged = records
    .map((record) => record.lastChanged)
    .sort()
    .at(-1);
  return { path, ...(lastChanged === undefined ? {} : { lastChanged }) };
}

const each = (records: readonly Filed[], path: (slug: string) => string): SitePage[] =>
  records.map(({ slug, lastChanged }) => ({ path: path(slug), lastChanged }));

/** Every canonical page of the site; none with filters, which are views of these. */
export function sitePages(catalog: Catalog): SitePage[] {
  const { programs, degrees, fields, institutions, occupations, comparisons, guides, pathways } = catalog;
  return [
    listing(routes.home(), [...programs, ...degrees, ...fields]),
    listing(routes.programs(), programs),
    ...each(programs, routes.program),
    listing(routes.compare(), [...programs, ...degrees]),
    ...each(comparisons, routes.comparison),
    listing(routes.degrees(), degrees),
    ...each(degrees, routes.degree),
    listing(
      routes.pathways(),
      pathways.flatMap(({ program, degree }) => [program, degree]),
    ),
    listing(routes.fields(), fields),
    ...each(fields, routes.field),
    listing(routes.universities(), institutions),
    ...each(institutions, routes.university),
    ...(guides.length > 0 ? [listing(routes.guides(), guides), ...each(guides, routes.guide)] : []),
    { path: routes.about(), lastChanged: aboutDates.lastChanged },
    listing(routes.data(), [programs, degrees, fields, institutions, occupations, guides, comparisons].flat()),
  ];
}
