import type { Catalog } from '#lib/domain/catalog';
import type { LiveFigure } from '#lib/domain/live-figure';
import { formatMoney } from '#lib/format/money';
import { routes } from '#lib/site/routes';
import { type AddedUp, addUpFields, fewestFields, isStraightCheaper } from '#lib/ways/added-up';
import { cheapestWays } from '#lib/ways/cheapest-ways';
import { fieldWays } from '#lib/ways/field-ways';
import type { Way } from '#lib/ways/way';
import { count, nothing, spanYears } from './summarize';

/** "prices: 2018 to 2026, partly our inference": of which years the prices of some ways are, and whether we inferred any. */
export const tellPrices = (ways: readonly Way[]): string =>
  `prices: ${spanYears(ways.flatMap(({ prices }) => prices))}${ways.some(({ how }) => how === 'inferred') ? ', partly our inference' : ''}`;

function countStraight(catalog: Catalog): LiveFigure {
  const fields = addUpFields(
    catalog.fields.map((field) => ({ field, cheapest: cheapestWays(fieldWays(catalog, field)) })),
  );
  if (fields.length < fewestFields) return nothing;
  const others = fields.filter(({ through, straight }) => through.total.max < straight.total.min).length;
  const told = tellPrices(fields.flatMap(({ through, straight }) => [through, straight]));
  return count(
    fields.filter(isStraightCheaper).map(({ field, straight, through }: AddedUp) => ({
      title: field.title,
      path: routes.field(field.slug),
      value: `${formatMoney(straight.total)} straight, ${formatMoney(through.total)} with a program first`,
    })),
    `of the ${fields.length} fields where both ways to a degree add up in US dollars have a cheaper degree without a program first, and ${others} of them with one; ${told}`,
    `of ${fields.length} fields that add up; with a program first it is cheaper in ${others}; ${told}`,
  );
}

/** Every way of every field is worked out for it, and a page may ask for it more than once. */
const counted = new WeakMap<Catalog, LiveFigure>();

/** In how many fields a degree taken straight costs less than one with a program first, by the cheapest of each. */
export const straightFigures = {
  'degrees.straight-cheaper.count': (catalog: Catalog): LiveFigure => {
    const known = counted.get(catalog) ?? countStraight(catalog);
    counted.set(catalog, known);
    return known;
  },
};
