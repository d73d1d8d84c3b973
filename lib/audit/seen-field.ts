import { degreeQuestions } from '#lib/answers/degree';
import { workQuestions } from '#lib/answers/occupation';
import type { Catalog, Degree, Field, Occupation } from '#lib/domain/catalog';
import { mathLabels } from '#lib/format/labels';
import { plural } from '#lib/format/plural';
import { fieldProfile } from '#lib/pages/field';
import { headings } from '#lib/pages/headings';
import { routes } from '#lib/site/routes';
import { type SeenFigure, type Spot, seeAnswer, seeComputed } from './seen';

const { tuition, length, credits, delivery, admission, tryFirst } = degreeQuestions;

function seeDirect(at: Omit<Spot, 'label'>, degree: Degree): SeenFigure[] {
  return [tuition, length, credits, delivery, admission, tryFirst].flatMap(({ label, of }) =>
    seeAnswer({ ...at, label: `${label}: ${degree.title}, ${degree.institution.short}` }, of(degree), 'list'),
  );
}

const seeWork = (at: Omit<Spot, 'label'>, occupation: Occupation): SeenFigure[] =>
  workQuestions.flatMap(({ label, of }) => {
    const found = of(occupation);
    if (!found) return [];
    const { words, remark, fact } = found;
    const { how, asOf, sources } = fact;
    const spot = { ...at, label: `${label}: ${occupation.title}` };
    return [{ ...spot, value: words, beside: remark ? [remark] : [], how, asOf, sources }];
  });

/** Every figure of a field's page: what it counts, its direct alternatives, and what the work pays. */
export function seeField(catalog: Catalog, field: Field): SeenFigure[] {
  const page = routes.field(field.slug);
  const { mathematics, direct, work } = headings.field;
  const profile = fieldProfile(catalog, field);
  const shown = profile.benchmark ? [...profile.occupations, profile.benchmark] : profile.occupations;
  return [
    ...profile.facts.map(({ label, figure }) => seeComputed({ page, heading: field.title, label }, figure)),
    ...profile.mathematics.map(({ level, programs }) =>
      seeComputed(
        { page, heading: mathematics, label: mathLabels[level] },
        { value: plural(programs, 'program'), basis: '' },
      ),
    ),
    ...profile.direct.flatMap((degree) => seeDirect({ page, heading: direct }, degree)),
    ...shown.flatMap((occupation) => seeWork({ page, heading: work }, occupation)),
  ];
}
