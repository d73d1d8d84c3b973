import type { NumberRange } from '#lib/domain/range';
import { exactly, type Figures, valuesOf } from './figure';
import type { Question } from './question';
import type { RouteSum } from './route-sum';
import type { Asked } from './row';
import { workOut } from './work-out';

/** Whether a source links the two and nobody says how much counts: no amount was found, or only a way in is promised. */
export const isCreditOpen = ({ share: { standing } }: Pick<Figures, 'share'>, { pathway }: Question): boolean =>
  pathway !== undefined && (standing === 'missing' || standing === 'ours');

type Measure = 'pays' | 'total' | 'months';

/** What a route comes to, and whether only without credit. */
export interface Reckoned {
  readonly value: NumberRange;
  readonly isWithoutCredit: boolean;
}

/** The sum of a route; of the way through the program without any credit, where nobody says how much counts. */
export function reckon(
  { figures, setting, question }: Pick<Asked, 'figures' | 'setting' | 'question'>,
  route: RouteSum,
  measure: Measure,
): Reckoned | undefined {
  const stated = measure === 'months' ? figures.leftMonths : figures.left;
  if (route.id !== 'both' || stated.value || !isCreditOpen(figures, question)) {
    const value = route[measure];
    return value && { value, isWithoutCredit: false };
  }
  const sums = workOut({ ...valuesOf(figures), share: exactly(0) }, setting);
  const value = sums.find(({ id }) => id === 'both')?.[measure];
  return value && { value, isWithoutCredit: true };
}

/** "$41,500", "without credit $41,500": never "at most", since a price of some year is no maximum. */
export const sayReckoned = ({ value, isWithoutCredit }: Reckoned, format: (value: NumberRange) => string): string =>
  isWithoutCredit ? `without credit ${format(value)}` : format(value);
