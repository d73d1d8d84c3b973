import type { Provenance } from '#lib/domain/fact';
import { formatYear } from './date';

/** How old a figure is and how we came to it: "2018, stated", "2021, computed", "undated, inferred". */
export function describeProvenance(fact: Pick<Provenance, 'how' | 'asOf'>): string {
  return `${fact.asOf ? formatYear(fact.asOf) : 'undated'}, ${fact.how}`;
}
