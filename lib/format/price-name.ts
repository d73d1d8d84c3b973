import type { Degree } from '#lib/domain/catalog';
import { hasOnlyFees } from '#lib/domain/only-fees';

/** What the price of a degree is called: tuition, or fees where it charges no tuition. */
export const nameOfPrice = (degree: Pick<Degree, 'onlyFees' | 'tuition'> | undefined): 'Tuition' | 'Fees' =>
  degree && hasOnlyFees(degree) ? 'Fees' : 'Tuition';
