import type { Catalog } from '#lib/domain/catalog';
import { compareText } from '#lib/domain/compare-text';
import { findKnown } from '#lib/domain/fact';
import { isCreditSaid } from '#lib/domain/firmness';
import { inField } from '#lib/domain/in-field';
import { findDollars } from '#lib/domain/money';
import { currentPrice } from '#lib/domain/program-figures';
import { lowestOf, type NumberRange, spanRanges } from '#lib/domain/range';
import { isOpen } from '#lib/domain/status';
import { tellPrices } from '#lib/figures/straight-figures';
import { spanYears } from '#lib/figures/summarize';
import { formatMoney } from '#lib/format/money';
import { numberSources } from '#lib/site/citations';
import { type AddedUp, addUpFields, fewestFields, isStraightCheaper } from '#lib/ways/added-up';
import { cheapestWays } from '#lib/ways/cheapest-ways';
import { fieldWays } from '#lib/ways/field-ways';
import { fieldCounts } from './field-counts';
import { groupByPromise } from './promise-squares';
import { threeRoutes } from './three-routes';

function latestChanges(catalog: Catalog, limit: number) {
  return catalog.programs
    .flatMap((program) => program.changes.map((change) => ({ program, change })))
    .sort((a, b) => compareText(b.change.on, a.change.on) || compareText(a.program.slug, b.program.slug))
    .slice(0, limit);
}

/** How both ways compare, field by field; nothing where too few fields can be added up. */
function compareWays(fields: readonly AddedUp[]) {
  if (fields.length < fewestFields) return undefined;
  const ways = fields.flatMap(({ through, straight }) => [through, straight]);
  return { fields, straight: fields.filter(isStraightCheaper).length, told: tellPrices(ways) };
}

/** The lowest and the highest price in US dollars of the open programs as they are now, and how many prices are known in any money. */
function priceSpan(open: Catalog['programs']) {
  const known = open.flatMap((program) => findKnown(currentPrice(program)) ?? []);
  const dollars = known.flatMap((price) => findDollars(price) ?? []);
  const values = dollars.map(({ value }) => value);
  const inWords = (amount: NumberRange): string => formatMoney({ ...amount, currency: 'USD' });
  const { max } = spanRanges(values);
  return {
    known: known.length,
    years: spanYears(known),
    dollars: dollars.length > 0 && {
      count: dollars.length,
      words: `${inWords(lowestOf(values))} to ${inWords({ min: max, max })}`,
      years: spanYears(dollars),
    },
  };
}

/** Everything the home page shows; every count is computed here and nowhere typed. */
export function gatherHome(catalog: Catalog) {
  const open = catalog.programs.filter(isOpen);
  const groups = groupByPromise(open);
  const on = (promise: string): number => groups.find((group) => group.promise === promise)?.programs.length ?? 0;
  const example = {
    program: 'mit-supply-chain-management',
    degreeAfter: 'mit-supply-chain-blended',
    degreeDirect: 'mit-supply-chain-residential',
  };
  const routes = threeRoutes(catalog, example);
  const changes = latestChanges(catalog, 3);
  const fields = fieldCounts(catalog).map((count) => ({
    ...count,
    /** Open programs whose credit a university states, of a known amount or not. */
    firm: open.filter((program) => inField(program, count.field) && program.pathways.some(isCreditSaid)).length,
    cheapest: cheapestWays(fieldWays(catalog, count.field)),
  }));
  return {
    open: open.length,
    /** Open programs by the firmest of their pathways. */
    groups,
    amount: on('amount'),
    credit: on('credit'),
    prices: priceSpan(open),
    ways: compareWays(addUpFields(fields)),
    example,
    routes,
    fields,
    changes,
    citations: numberSources([
      ...(routes ?? []).flatMap((route) => [...route.price.sources, ...route.months.sources]),
      ...changes.flatMap(({ change }) => change.sources),
    ]),
  };
}

export type Home = Readonly<ReturnType<typeof gatherHome>>;
export type HomeField = Home['fields'][number];
