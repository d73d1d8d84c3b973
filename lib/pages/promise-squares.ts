import type { Program } from '#lib/domain/catalog';
import { type Firmness, firmest, firmnesses } from '#lib/domain/firmness';
import { currentPrice } from '#lib/domain/program-figures';
import { byDollars } from '#lib/list/dollars';

/** Programs whose firmest promise of credit is the same; `none` where nothing was found. */
export interface PromiseGroup {
  readonly promise: Firmness | 'none';
  /** The cheapest first; prices in other money after the dollars, then those not known. */
  readonly programs: readonly Program[];
}

const byPrice = byDollars<Program>(currentPrice);

/** Programs by their firmest promise, the firmest group first; every program stands in one group. */
export const groupByPromise = (programs: readonly Program[]): PromiseGroup[] =>
  [...firmnesses, 'none' as const]
    .map((promise) => ({
      promise,
      programs: programs.filter(({ pathways }) => (firmest(pathways) ?? 'none') === promise).sort(byPrice),
    }))
    .filter((group) => group.programs.length > 0);
