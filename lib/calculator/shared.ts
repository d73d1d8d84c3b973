import type { NumberRange } from '#lib/domain/range';
import { minus } from './costs';
import { exactly, type Values } from './figure';
import type { RouteId, RouteSum, Setting } from './route-sum';
import { workOut } from './work-out';

/** What routes are ordered by. */
export type Measure = 'money' | 'months';

/**
 * Figures of the degree that the way through the program and the direct one share: whatever they turn out to be, they
 * are the same for both, so least is held against least and most against most. Every sum is in proportion to them.
 */
const shared = { money: ['whole', 'unit'], months: ['wholeMonths'] } as const;

/** The figures with the shared ones held at the least they may be, and again at the most where that is more. */
export function atEnds(values: Values, measure: Measure): Values[] {
  const names = shared[measure].filter((name) => values[name]);
  const at = (end: 'min' | 'max'): Values => ({
    ...values,
    ...Object.fromEntries(names.map((name) => [name, exactly(values[name]?.[end] ?? 0)])),
  });
  const isOpen = names.some((name) => values[name]?.min !== values[name]?.max);
  return isOpen ? [at('min'), at('max')] : [at('min')];
}

const measured = ({ pays, months }: RouteSum, measure: Measure): NumberRange | undefined =>
  measure === 'money' ? pays : months;

/** What one route comes to less what another does, from least to most; money only where both are in one. */
export function differenceOf(
  values: Values,
  setting: Setting,
  measure: Measure,
  [one, base]: readonly [RouteId, RouteId],
): NumberRange | undefined {
  const differences = atEnds(values, measure).map((held) => {
    const sums = workOut(held, setting);
    const [a, b] = [one, base].map((id) => sums.find((sum) => sum.id === id));
    if (!(a && b) || (measure === 'money' && a.currency !== b.currency)) return undefined;
    const [left, right] = [measured(a, measure), measured(b, measure)];
    return left && right && minus(left, right);
  });
  const known = differences.filter((difference) => difference !== undefined);
  if (known.length === 0 || known.length < differences.length) return undefined;
  return { min: Math.min(...known.map(({ min }) => min)), max: Math.max(...known.map(({ max }) => max)) };
}
