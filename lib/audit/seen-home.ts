import type { Catalog } from '#lib/domain/catalog';
import { findKnown } from '#lib/domain/fact';
import { tellPrices } from '#lib/figures/straight-figures';
import { firmnessLabels, noPromise } from '#lib/format/labels';
import { formatMoney } from '#lib/format/money';
import { formatRange } from '#lib/format/range';
import { headings } from '#lib/pages/headings';
import { gatherHome, type Home } from '#lib/pages/home';
import { tellMonths, tellPrice } from '#lib/pages/three-routes';
import { routes } from '#lib/site/routes';
import { type SeenFigure, type Spot, seeComputed, seeFact } from './seen';
import { seeWay } from './seen-way';

const spot = (heading: string, label: string): Spot => ({ page: routes.home(), heading, label });

const seeCount = (heading: string, label: string, value: number | string): SeenFigure =>
  seeComputed(spot(heading, label), { value: String(value), basis: '' });

/** The counts of the answer and the totals of the fields behind it. */
function seeAnswerOfHome({ open, amount, credit, prices, ways }: Home): SeenFigure[] {
  const { answer } = headings.home;
  return [
    seeCount(answer, 'open programs', open),
    seeCount(answer, 'universities say how much', amount),
    seeCount(answer, 'and that it counts for more', credit),
    ...(prices.dollars ? [seeCount(answer, 'to try a subject', prices.dollars.words)] : []),
    ...(ways
      ? [seeCount(answer, 'fields where straight was cheaper', `${ways.straight} of the ${ways.fields.length}`)]
      : []),
    ...(ways?.fields ?? []).flatMap(({ field, through, straight }) => [
      ...seeWay(spot(answer, `${field.title}, straight`), straight, [`(${straight.told})`]),
      ...seeWay(spot(answer, `${field.title}, program first`), through, [`(${tellPrices([through])})`]),
    ]),
  ];
}

function seeSquares({ groups, prices }: Home): SeenFigure[] {
  const { squares } = headings.home;
  return [
    seeCount(squares, 'price known', prices.known),
    ...groups.flatMap(({ promise, programs }) => [
      seeCount(squares, promise === 'none' ? noPromise : firmnessLabels[promise], programs.length),
      ...programs.flatMap(({ title, institution, price }) =>
        seeFact(spot(squares, `${title}, ${institution.short}`), findKnown(price), { value: formatMoney }),
      ),
    ]),
  ];
}

function seeFields({ fields }: Home): SeenFigure[] {
  return fields.flatMap(({ field, open, firm, cheapest }) => [
    seeCount(headings.home.fields, field.title, open),
    seeCount(headings.home.fields, `${field.title}, firm`, firm),
    ...[cheapest.straight ?? []]
      .flat()
      .flatMap((way) => seeWay(spot(headings.home.fields, `${field.title}, cheapest master’s`), way)),
    ...cheapest.others.flatMap((way) =>
      seeWay(spot(headings.home.fields, `${field.title}, in other money`), way, [`(${way.told})`]),
    ),
  ]);
}

/** Every figure of the home page but those of its latest changes. */
export function seeHome(catalog: Catalog): SeenFigure[] {
  const home = gatherHome(catalog);
  return [
    ...seeAnswerOfHome(home),
    ...seeSquares(home),
    ...(home.routes ?? []).flatMap((route) => [
      ...seeFact(spot(headings.home.routes, route.title), route.price, {
        value: formatMoney,
        beside: [tellPrice(route)],
      }),
      ...seeFact(spot(headings.home.routes, route.title), route.months, {
        value: formatRange,
        unit: 'months',
        beside: [tellMonths(route)],
      }),
    ]),
    ...seeFields(home),
  ];
}
