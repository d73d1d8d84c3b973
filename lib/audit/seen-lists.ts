import type { Answer } from '#lib/answers/answer';
import { degreeQuestions } from '#lib/answers/degree';
import { programQuestions } from '#lib/answers/program';
import type { Catalog } from '#lib/domain/catalog';
import { degreeWithin } from '#lib/format/degree-title';
import { pathwaysInWords } from '#lib/format/firmness';
import { plural } from '#lib/format/plural';
import { browseList } from '#lib/list/browse';
import { degreeList } from '#lib/list/degrees';
import type { List } from '#lib/list/list';
import { pathwayList } from '#lib/list/pathways';
import { programList } from '#lib/list/programs';
import { guideProfile } from '#lib/pages/guide';
import { headings } from '#lib/pages/headings';
import { routes } from '#lib/site/routes';
import { type SeenFigure, seeAnswer, seeComputed } from './seen';
import { seePathway } from './seen-pathway';

interface Column<R> {
  readonly label: string;
  readonly of: (record: R) => Answer;
}

/** How many a list has, and the figures of every record on whichever page of it. */
function seeList<R extends { readonly slug: string; readonly title: string }>(
  catalog: Catalog,
  list: List<R>,
  columns: readonly Column<R>[],
): SeenFigure[] {
  const { count, pages, pageSearches } = browseList(list, catalog, {});
  const heading = plural(count, list.noun);
  const rows = Array.from({ length: pages }, (_, index) => {
    const page = `${list.path}${pageSearches[index] ?? ''}`;
    return browseList(list, catalog, { page: String(index + 1) }).records.flatMap((record) =>
      columns.flatMap(({ label, of }) => seeAnswer({ page, heading: record.title, label }, of(record), 'list')),
    );
  });
  const spot = { page: list.path, heading, label: 'how many' };
  return [seeComputed(spot, { value: heading, basis: '' }), ...rows.flat()];
}

function seePathways(catalog: Catalog): SeenFigure[] {
  const { pathways } = catalog;
  const heading = plural(pathways.length, 'credit pathway');
  const basis = `By who says it: ${pathwaysInWords(pathways)}.`;
  const { pages, pageSearches } = browseList(pathwayList, catalog, {});
  const rows = Array.from({ length: pages }, (_, index) => {
    const page = routes.pathways(pageSearches[index]);
    return browseList(pathwayList, catalog, { page: String(index + 1) }).records.flatMap((pathway) =>
      seePathway({ page, heading }, pathway, `${pathway.program.title}, toward ${degreeWithin(pathway.degree)}`),
    );
  });
  return [
    seeComputed({ page: routes.pathways(), heading, label: 'how many' }, { value: heading, basis }),
    ...rows.flat(),
  ];
}

function seeGuides(catalog: Catalog): SeenFigure[] {
  return catalog.guides.flatMap((guide) => {
    const spot = { page: routes.guide(guide.slug), heading: headings.guide.figures, label: guide.title };
    return guideProfile(catalog, guide).figures.map(({ figure }) => seeComputed(spot, figure));
  });
}

/** Every figure of the three lists without a filter, and every figure that guides compute. */
export function seeLists(catalog: Catalog): SeenFigure[] {
  const { price, duration, totalHours, 'prerequisites.mathematics': mathematics } = programQuestions;
  const { tuition, length, credits, delivery } = degreeQuestions;
  return [
    ...seeList(catalog, programList, [price, duration, totalHours, mathematics]),
    ...seeList(catalog, degreeList, [tuition, length, credits, delivery]),
    ...seePathways(catalog),
    ...seeGuides(catalog),
  ];
}
