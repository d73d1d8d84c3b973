import type { Answer } from '#lib/answers/answer';
import { degreeQuestions } from '#lib/answers/degree';
import { programQuestions } from '#lib/answers/program';
import type { Catalog } from '#lib/domain/catalog';
import { countByFirmness, firmnessOf } from '#lib/domain/firmness';
import { rungsInWords } from '#lib/format/firmness';
import { plural } from '#lib/format/plural';
import { guideProfile } from '#lib/pages/guide';
import { headings } from '#lib/pages/headings';
import { routes } from '#lib/site/routes';
import { type SeenFigure, type Spot, seeAnswer, seeComputed } from './seen';
import { seePathway } from './seen-pathway';

interface Listed {
  readonly title: string;
}

interface Column<R> {
  readonly label: string;
  readonly of: (record: R) => Answer;
}

function seeList<R extends Listed>(page: string, records: readonly R[], noun: string, columns: readonly Column<R>[]) {
  const count = { value: plural(records.length, noun), basis: '' };
  return [
    seeComputed({ page, heading: count.value, label: 'how many' }, count),
    ...records.flatMap((record) =>
      columns.flatMap(({ label, of }) => seeAnswer({ page, heading: record.title, label }, of(record), 'list')),
    ),
  ];
}

function seePathways({ pathways }: Catalog): SeenFigure[] {
  const page = routes.pathways();
  const heading = plural(pathways.length, 'credit pathway');
  const basis = `By who says it: ${rungsInWords(countByFirmness(pathways.map(firmnessOf)))}.`;
  return [
    seeComputed({ page, heading, label: 'how many' }, { value: heading, basis }),
    ...pathways.flatMap((pathway) =>
      seePathway({ page, heading }, pathway, `${pathway.program.title}, toward ${pathway.degree.title}`),
    ),
  ];
}

function seeGuides(catalog: Catalog): SeenFigure[] {
  return catalog.guides.flatMap((guide) => {
    const spot = (label: string): Spot => ({ page: routes.guide(guide.slug), heading: headings.guide.figures, label });
    return guideProfile(catalog, guide).figures.map(({ name, figure }) => seeComputed(spot(name), figure));
  });
}

/** Every figure of the three lists without a filter, and every figure that guides compute. */
export function seeLists(catalog: Catalog): SeenFigure[] {
  const { price, duration, totalHours, 'prerequisites.mathematics': mathematics } = programQuestions;
  const { tuition, length, credits, delivery } = degreeQuestions;
  return [
    ...seeList(routes.programs(), catalog.programs, 'program', [price, duration, totalHours, mathematics]),
    ...seeList(routes.degrees(), catalog.degrees, 'degree', [tuition, length, credits, delivery]),
    ...seePathways(catalog),
    ...seeGuides(catalog),
  ];
}
