import { degreeQuestions } from '#lib/answers/degree';
import { formatDollars } from '#lib/answers/earnings';
import { workQuestions } from '#lib/answers/occupation';
import type { Catalog, Degree, Field, Occupation } from '#lib/domain/catalog';
import { compareMedians } from '#lib/domain/earnings';
import { mathLabels } from '#lib/format/labels';
import { plural } from '#lib/format/plural';
import { fieldProfile } from '#lib/pages/field';
import { headings } from '#lib/pages/headings';
import { routes } from '#lib/site/routes';
import { cheapestOf, cheapestWays } from '#lib/ways/cheapest-ways';
import { fieldWays } from '#lib/ways/field-ways';
import type { Way } from '#lib/ways/way';
import { type SeenFigure, type Spot, seeAnswer, seeComputed } from './seen';
import { seeWay } from './seen-way';

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

function seeEarnings(at: Omit<Spot, 'label'>, { earnings }: Field): SeenFigure[] {
  return (earnings?.medians ?? []).flatMap((median) => {
    const { subject, master, bachelor, sources } = median;
    const difference = compareMedians(median);
    const stated = [
      { label: `Master’s: ${subject}`, amount: master },
      { label: `Bachelor’s: ${subject}`, amount: bachelor },
    ].flatMap(({ label, amount }) =>
      amount === undefined
        ? []
        : [{ ...at, label, value: formatDollars(amount), beside: [], how: 'stated', asOf: earnings?.asOf, sources }],
    );
    if (!difference) return stated;
    const value = formatDollars(difference.dollars);
    return [
      ...stated,
      {
        ...at,
        label: `Difference: ${subject}`,
        value,
        beside: [`${difference.percent}%, computed`],
        how: 'computed',
        asOf: earnings?.asOf,
        sources,
      },
    ];
  });
}

const labelOf = ({ pathway, degree }: Way): string =>
  [pathway?.program.title, degree.title].filter(Boolean).join(', then ');

/** Every figure of a field's page: what it counts, the ways to a degree, its direct alternatives, what the work pays, and earnings. */
export function seeField(catalog: Catalog, field: Field): SeenFigure[] {
  const page = routes.field(field.slug);
  const { ways, mathematics, direct, work, earnings } = headings.field;
  const profile = fieldProfile(catalog, field);
  const shown = profile.benchmark ? [...profile.occupations, profile.benchmark] : profile.occupations;
  const found = fieldWays(catalog, field);
  const lowest = cheapestOf(cheapestWays(found));
  return [
    ...profile.facts.map(({ label, figure }) => seeComputed({ page, heading: field.title, label }, figure)),
    ...(lowest ? seeWay({ page, heading: field.title, label: labelOf(lowest) }, lowest) : []),
    ...found.places.flatMap(({ tables }) =>
      tables.flatMap((table) => table.ways.flatMap((way) => seeWay({ page, heading: ways, label: labelOf(way) }, way))),
    ),
    ...profile.mathematics.map(({ level, programs }) =>
      seeComputed(
        { page, heading: mathematics, label: mathLabels[level] },
        { value: plural(programs, 'program'), basis: '' },
      ),
    ),
    ...profile.direct.flatMap((degree) => seeDirect({ page, heading: direct }, degree)),
    ...shown.flatMap((occupation) => seeWork({ page, heading: work }, occupation)),
    ...seeEarnings({ page, heading: earnings }, field),
  ];
}
