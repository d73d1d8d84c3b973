import { askSection } from '#lib/answers/choose';
import { askStrip, degreeQuestions } from '#lib/answers/degree';
import { formatDollars, moneyOf, timeAfter } from '#lib/answers/earnings';
import { degreePrices } from '#lib/answers/prices';
import type { Degree } from '#lib/domain/catalog';
import { matchLabels } from '#lib/format/labels';
import { formatMoney } from '#lib/format/money';
import { degreeProfile } from '#lib/pages/degree';
import { headings } from '#lib/pages/headings';
import { routes } from '#lib/site/routes';
import { type SeenFigure, type Spot, seeAnswer, seeFact } from './seen';
import { seeBigCredit, seePathway } from './seen-pathway';

/** Every figure of a degree's page, in the order of the page. */
export function seeDegree(degree: Degree): SeenFigure[] {
  const page = routes.degree(degree.slug);
  const { accepts, cost, terms, earnings } = headings.degree;
  const { pathways } = degreeProfile(degree);
  const spot = (label: string, heading: string = degree.title): Spot => ({ page, heading, label });
  return [
    // Words alone stand beside the title: its date stands with its source.
    ...seeAnswer(spot('Status'), degreeQuestions.status.of(degree), 'list'),
    ...askStrip(degree).flatMap(({ label, answer }) => seeAnswer(spot(label), answer, 'strip')),
    ...seeBigCredit(spot('Credit'), pathways[0]),
    ...pathways.flatMap((one) =>
      seePathway({ page, heading: accepts }, one, `${one.program.title}, ${one.program.institution.short}`),
    ),
    ...degreePrices(degree).flatMap(({ price, covers, how }) =>
      seeFact(spot(covers, cost), price, { value: formatMoney, beside: [how] }),
    ),
    ...askSection(degreeQuestions, 'terms', degree).flatMap(({ label, answer }) =>
      seeAnswer(spot(label, terms), answer, 'line'),
    ),
    ...(degree.earnings?.medians ?? []).map((one) => ({
      ...spot(one.subject, earnings),
      value: formatDollars(one.median),
      beside: [moneyOf(one), timeAfter(one), `CIP ${one.cip}. ${matchLabels[one.match]}.`],
      how: 'stated',
      asOf: one.asOf,
      sources: one.sources,
    })),
  ];
}
