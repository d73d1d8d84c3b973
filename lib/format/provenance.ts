import type { Known, Provenance } from '#lib/domain/fact';
import { formatYear } from './date';

/** How old a figure is and how we came to it: "2018, stated", "2021, computed", "undated, inferred". */
export function describeProvenance(fact: Provenance): string {
  return `${fact.asOf ? formatYear(fact.asOf) : 'undated'}, ${fact.how}`;
}

/** Other published values of the same thing, newest first, as one phrase; nothing when there are none. */
export function otherFigures<T>(fact: Known<T>, format: (value: T) => string): string | undefined {
  const main = format(fact.value);
  const others = [...new Set(fact.also.map((other) => format(other.value)))].filter((figure) => figure !== main);
  return others.length > 0 ? others.join(', ') : undefined;
}
