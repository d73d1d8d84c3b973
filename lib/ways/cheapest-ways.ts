import { isCreditSaid } from '#lib/domain/firmness';
import type { Currency } from '#lib/domain/money';
import { compareDates } from '#lib/domain/partial-date';
import type { FieldWays } from './field-ways';
import type { Way } from './way';

/** The cheapest ways to a master's degree of a field: rows of its list of ways, so that no page names another. */
export interface CheapestWays {
  /** In US dollars, without a program. */
  readonly straight: Way | undefined;
  /** In US dollars, through a program for which a university gives credit. */
  readonly through: Way | undefined;
  /** Straight in each other currency, which is not converted: the newest price first, at most two. */
  readonly others: readonly Way[];
}

/** Prices in other money that a row has room for. */
const mostOthers = 2;

const newestOf = ({ prices }: Way) => prices[0]?.asOf;

/** The lowest published totals among the ways of a field, by its lower end where it is a range. */
export function cheapestWays({ places }: FieldWays): CheapestWays {
  const tables = places.flatMap((place) => place.tables);
  const lowest = (currency: Currency, isWanted: (way: Way) => boolean): Way | undefined =>
    tables.find((table) => table.currency === currency)?.ways.find(isWanted);
  const isStraight = ({ pathway }: Way): boolean => !pathway;
  return {
    straight: lowest('USD', isStraight),
    through: lowest('USD', ({ pathway }) => pathway !== undefined && isCreditSaid(pathway)),
    others: tables
      .filter(({ currency }) => currency !== 'USD')
      .flatMap(({ currency }) => lowest(currency, isStraight) ?? [])
      .sort((a, b) => compareDates(newestOf(b), newestOf(a)))
      .slice(0, mostOthers),
  };
}
