import type { Catalog } from '#lib/domain/catalog';
import { formatYear } from '#lib/format/date';
import { formatMoney } from '#lib/format/money';
import { formatRange } from '#lib/format/range';
import { headings } from '#lib/pages/headings';
import { gatherHome } from '#lib/pages/home';
import { tellMonths, tellPrice } from '#lib/pages/three-routes';
import { routes } from '#lib/site/routes';
import { type SeenFigure, type Spot, seeComputed, seeFact } from './seen';

/** Every figure of the home page but those of its latest changes. */
export function seeHome(catalog: Catalog): SeenFigure[] {
  const home = gatherHome(catalog);
  const { open, promises, cheapDegree } = home;
  const spot = (heading: string, label: string): Spot => ({ page: routes.home(), heading, label });
  const first = (label: string): Spot => spot('MicroMasters first', label);
  const straight = (label: string): Spot => spot('Straight to the degree', label);
  const year = (asOf: string | undefined) => ({ value: formatMoney, beside: [`in ${formatYear(asOf)}`] });
  const count = (value: number) => ({ value: String(value), basis: '' });
  return [
    seeComputed(first('open programs in this record'), count(open)),
    seeComputed(first('earn credit by a university’s word'), count(promises.amount + promises.credit)),
    seeComputed(first('more are named for a degree by others only'), count(promises.others)),
    ...(cheapDegree
      ? [
          ...seeFact(straight('Georgia Tech’s in analytics cost'), cheapDegree.degree, year(cheapDegree.degree.asOf)),
          ...seeFact(
            straight('the MicroMasters program beside it'),
            cheapDegree.program,
            year(cheapDegree.program.asOf),
          ),
        ]
      : []),
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
    ...home.figures.map(({ label, figure }) => seeComputed(spot(`What ${home.total} programs show`, label), figure)),
    ...home.fields.map(({ field, open: some, total }) =>
      seeComputed(spot(headings.home.fields, field.title), { value: `${some} of ${total}`, basis: '' }),
    ),
  ];
}
