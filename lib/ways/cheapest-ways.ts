import { isCreditSaid } from '#lib/domain/firmness';
import { currencies } from '#lib/domain/money';
import { compareDates } from '#lib/domain/partial-date';
import { byTotal, type FieldWays } from './field-ways';
import type { Way } from './way';

/** The cheapest ways to a master's degree of a field: rows of its list of ways, so that no page names another. */
export interface CheapestWays {
  /** In US dollars, without a program. */
  readonly straight: Way | undefined;
  /** In US dollars, through a program for which a university gives credit. */
  readonly through: Way | undefined;
  /** Straight in each other currency, which is not converted: what is free first, then the newest price. */
  readonly others: readonly Way[];
  /** Straight at the universities of the country where the visitor lives, in the money that most of them ask. */
  readonly home: Way | undefined;
}

const newestOf = ({ prices }: Way) => prices[0]?.asOf;
const isFree = ({ total }: Way): boolean => total?.max === 0;
const isStraight = ({ pathway }: Way): boolean => !pathway;

/** The lowest published totals among the ways of a field, by its lower end where it is a range. */
export function cheapestWays({ places }: FieldWays): CheapestWays {
  const ways = places.flatMap(({ tables }) => tables.flatMap((table) => table.ways)).sort(byTotal);
  const dollars = ways.filter(({ currency }) => currency === 'USD');
  return {
    straight: dollars.find(isStraight),
    through: dollars.find(({ pathway }) => pathway !== undefined && isCreditSaid(pathway)),
    others: currencies
      .filter((currency) => currency !== 'USD')
      .flatMap((currency) => ways.find((way) => way.currency === currency && isStraight(way)) ?? [])
      .sort((a, b) => Number(isFree(b)) - Number(isFree(a)) || compareDates(newestOf(b), newestOf(a))),
    home: places.find(({ is }) => is === 'home')?.tables.flatMap((table) => table.ways.filter(isStraight))[0],
  };
}

/** The lowest total that one figure can show: at the universities of where the visitor lives, else in US dollars. */
export const cheapestOf = ({ home, straight, through }: CheapestWays): Way | undefined =>
  home ?? [straight, through].filter((way) => way !== undefined).sort(byTotal)[0];
