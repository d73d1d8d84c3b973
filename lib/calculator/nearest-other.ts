import type { Degree, Program } from '#lib/domain/catalog';
import { inField } from '#lib/domain/in-field';
import type { Currency } from '#lib/domain/money';
import { countsFor } from '#lib/domain/price-terms';
import { byReachFrom } from '#lib/pages/nearest-degrees';
import { priceForAll } from './rates';

/** The rule in the words a visitor reads. */
export const otherRule =
  'same field and level, price of the whole degree known, for everyone and in the same money, not a degree that the program leads to; your country first if you say it, then online, then the lowest price';

/** The money that a degree’s prices are in, if one is known. */
export const currencyOf = (degree: Degree): Currency | undefined => {
  const priced = [degree.tuition, degree.tuitionAfterProgram, ...degree.tuitionPerUnit.map(({ price }) => price)];
  return priced.flatMap((price) => (price.state === 'known' ? [price.value.currency] : []))[0];
};

interface Asked {
  readonly program: Program | undefined;
  readonly degree: Degree | undefined;
  readonly direct: Degree | undefined;
  /** Where the visitor lives. */
  readonly from: string | undefined;
}

/**
 * The other degree that is ours to name, as `otherRule` says. That some other program leads to it does not matter: one can
 * apply to it directly all the same. Where no degree is chosen the field is the program’s, the level a master’s, and the
 * money any.
 */
export function nearestOther({ program, degree, direct, from }: Asked, degrees: readonly Degree[]): Degree | undefined {
  const field = degree?.field ?? program?.field;
  const currency = degree && currencyOf(degree);
  // By slug: a degree with the rates of somebody’s home is another object than that of a pathway.
  const taken = [degree, direct, ...(program?.pathways ?? []).map((pathway) => pathway.degree)].map((one) => one?.slug);
  return degrees
    .filter((one) => field && inField(one, field) && one.level === (degree?.level ?? 'master') && !one.unnamed)
    .filter(({ tuition }) => tuition.state === 'known' && (!currency || tuition.value.currency === currency))
    .filter((one) => !taken.includes(one.slug))
    .filter(({ tuition }) => [priceForAll(tuition)].some((price) => price.state === 'known' && countsFor(price, from)))
    .sort(byReachFrom(from))[0];
}
