import type { Degree, Field } from '#lib/domain/catalog';
import { directDegrees } from '#lib/domain/degree-way';
import { findKnown } from '#lib/domain/fact';
import { inField } from '#lib/domain/in-field';
import { findDollars } from '#lib/domain/money';
import { countsFor } from '#lib/domain/price-terms';
import { byDollars } from '#lib/list/dollars';
import { byReachFrom } from '#lib/list/nearest-degrees';
import { rateFrom } from '#lib/ways/rate-from';

/** Master's degrees to apply to directly, by whether what they cost as a whole is within a budget. */
export interface DirectUnder {
  /** In US dollars; nothing when the visitor named none: then nothing is within it. */
  readonly budget: number | undefined;
  /** Cost no more at their dearest; nearest at hand first. */
  readonly within: readonly Degree[];
  /** The budget lies between their lowest and highest price. */
  readonly across: readonly Degree[];
  /** Priced in other money, which is not converted. */
  readonly otherMoney: readonly Degree[];
  /** Priced, but not for everyone: whether the visitor pays it is not known. */
  readonly forSome: readonly Degree[];
  /** How many have no price on record. */
  readonly unknown: number;
  /** The lowest price in US dollars, whatever the budget. */
  readonly cheapest: Degree | undefined;
}

/**
 * The direct alternatives of a field, or of all fields, held against a budget for a whole degree. Only a price of the
 * whole in US dollars can be.
 *
 * @param from where the visitor lives: chooses rates, else a range of them, and puts the degrees of that country first
 */
export function directUnder(
  degrees: readonly Degree[],
  field: Field | undefined,
  budget?: number,
  from?: string,
): DirectUnder {
  const direct = directDegrees(degrees)
    .filter((degree) => degree.level === 'master' && (!field || inField(degree, field)))
    .map((degree): Degree => ({ ...degree, tuition: rateFrom(degree.tuition, from).price }))
    .sort(byReachFrom(from));
  const isForSome = ({ tuition }: Degree): boolean => {
    const price = findKnown(tuition);
    return price !== undefined && !countsFor(price, from);
  };
  const counted = direct.filter((degree) => !isForSome(degree));
  const dollars = counted.filter(({ tuition }) => findDollars(tuition));
  const costs = (test: (min: number, max: number) => boolean): Degree[] =>
    dollars.filter(({ tuition }) => {
      const price = findDollars(tuition)?.value;
      return price && test(price.min, price.max);
    });
  return {
    budget,
    within: budget === undefined ? [] : costs((_, max) => max <= budget),
    across: budget === undefined ? [] : costs((min, max) => min <= budget && budget < max),
    otherMoney: counted.filter(({ tuition }) => findKnown(tuition) && !findDollars(tuition)),
    forSome: direct.filter(isForSome),
    unknown: direct.filter(({ tuition }) => !findKnown(tuition)).length,
    cheapest: [...dollars].sort(byDollars(({ tuition }: Degree) => tuition))[0],
  };
}
