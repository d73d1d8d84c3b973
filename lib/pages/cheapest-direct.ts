import { priceForAll } from '#lib/calculator/rates';
import type { Degree, Field } from '#lib/domain/catalog';
import { degreeWay } from '#lib/domain/degree-way';
import { findKnown, type Known } from '#lib/domain/fact';
import { inField } from '#lib/domain/in-field';
import type { MoneyRange } from '#lib/domain/money';
import { compareDates } from '#lib/domain/partial-date';
import { countsFor } from '#lib/domain/price-terms';

/** A degree with what the whole of it costs. */
export interface PricedDegree {
  readonly degree: Degree;
  readonly price: Known<MoneyRange>;
}

/** The cheapest master's degree of a field in US dollars, and in other money, which is not converted. */
export interface CheapestDirect {
  readonly dollars: PricedDegree | undefined;
  /** One for each other currency, the newest price first; at most two. */
  readonly others: readonly PricedDegree[];
}

/** Prices in other money that a row has room for. */
const mostOthers = 2;

/** Whether one can take a degree straight: no program is linked to it, or only programs of its own university are. */
const isTakenStraight = (degree: Degree): boolean =>
  degreeWay(degree) === 'direct' ||
  degree.accepts.some(({ program }) => program.institution.slug === degree.institution.slug);

/** The lowest whole prices of the master's degrees that one applies to without a program, in one field. */
export function cheapestDirect(degrees: readonly Degree[], field: Pick<Field, 'slug'>): CheapestDirect {
  const priced = degrees
    .filter((degree) => degree.level === 'master' && !degree.unnamed && isTakenStraight(degree))
    .filter((degree) => inField(degree, field))
    .flatMap((degree): PricedDegree[] => {
      const price = findKnown(priceForAll(degree.tuition));
      return price && countsFor(price) ? [{ degree, price }] : [];
    })
    .sort((a, b) => a.price.value.min - b.price.value.min || a.price.value.max - b.price.value.max);
  const lowest = new Map([...priced].reverse().map((one) => [one.price.value.currency, one]));
  const dollars = lowest.get('USD');
  const others = [...lowest.values()]
    .filter((one) => one !== dollars)
    .sort((a, b) => compareDates(b.price.asOf, a.price.asOf));
  return { dollars, others: others.slice(0, mostOthers) };
}
