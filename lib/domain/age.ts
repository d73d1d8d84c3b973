import type { Fact, Provenance } from './fact';
import type { MoneyRange } from './money';
import { compareDates, lastDayOf, monthsSince, oldestOf, type PartialDate, yearOf } from './partial-date';

/** How old a figure is, counted from the day its record was last checked. */
export const ages = ['this-year', 'last-year', 'older', 'undated'] as const;
export type Age = (typeof ages)[number];

/** Prices change with the academic year: after two of them a figure says little of what a buyer pays. */
const oldAfterMonths = 24;

/** After five years a figure says what was, not what is: it stands in no median, and the check of the files warns of it. */
export const pastAfterMonths = 60;

type Dated = Pick<Provenance, 'asOf' | 'lookedOn'>;

/** The age of a figure by calendar years; one of several years is as old as the first of them. */
export function ageOf({ asOf, lookedOn }: Dated): Age {
  if (!asOf || !lookedOn) return 'undated';
  const years = yearOf(lookedOn) - yearOf(oldestOf(asOf));
  if (years <= 0) return 'this-year';
  return years === 1 ? 'last-year' : 'older';
}

/** Whether a figure was older than `oldAfterMonths` when its record was last checked, or bears no date. */
export const isOld = ({ asOf, lookedOn }: Dated): boolean =>
  !asOf || (lookedOn !== undefined && monthsSince(oldestOf(asOf), lookedOn) >= oldAfterMonths);

/**
 * Whether the days of two or more figures are so far apart that the first figure was old on the day of the last. One
 * without a day may be of any.
 */
export function areYearsApart(days: readonly (PartialDate | undefined)[]): boolean {
  const known = days.flatMap((day) => day ?? []).sort(compareDates);
  const [first, last] = [known[0], known.at(-1)];
  if (known.length < days.length) return days.length > 1;
  return first !== undefined && last !== undefined && isOld({ asOf: first, lookedOn: lastDayOf(last) });
}

/** Whether a price can be relied on, by age alone: no older than two years, older, undated, or not found at all. */
export const priceAges = ['recent', 'old', 'undated', 'unknown'] as const;
export type PriceAge = (typeof priceAges)[number];

export function priceAge(price: Fact<MoneyRange>): PriceAge {
  if (price.state !== 'known') return 'unknown';
  if (!price.asOf) return 'undated';
  return isOld(price) ? 'old' : 'recent';
}
