import { isOld } from '#lib/domain/age';
import type { Provenance } from '#lib/domain/fact';
import { formatYear } from './date';

type Told = Pick<Provenance, 'how' | 'asOf' | 'lookedOn'>;

/** How old a figure is and how we came to it: "2018, stated", "2021, computed", "undated, inferred". */
export function describeProvenance({ asOf, how }: Told): string {
  return `${asOf ? formatYear(asOf) : 'undated'}, ${how}`;
}

/** The same of a price, with a warning where it is old or undated: "2018 price, stated: check before you pay". */
export function describePrice(price: Told): string {
  if (!isOld(price)) return describeProvenance(price);
  return `${price.asOf ? `${formatYear(price.asOf)} price` : 'undated'}, ${price.how}: check before you pay`;
}
