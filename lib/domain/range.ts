import { z } from 'zod';
import { withCode } from './code';

/** A quantity known only between two bounds; `min === max` when it is exact. */
export interface NumberRange {
  readonly min: number;
  readonly max: number;
  /** Set where a source says only that it is below `max`, as in "under $7,000". */
  readonly isBelow?: true | undefined;
  /** Set where a source says only about how much it is. */
  readonly isAbout?: true | undefined;
}

/** What is worked out from ranges is only known to be below its most, or only about, where one of them is. */
const looseWhere = (ranges: readonly NumberRange[]) => ({
  ...(ranges.some(({ isBelow }) => isBelow) && { isBelow: true as const }),
  ...(ranges.some(({ isAbout }) => isAbout) && { isAbout: true as const }),
});

const exactly = (value: number): NumberRange => ({ min: value, max: value });

/** The bounds of a sum: every part at its smallest, and every part at its largest. */
export function addRanges(ranges: readonly NumberRange[]): NumberRange {
  const sum = ranges.reduce(({ min, max }, range) => ({ min: min + range.min, max: max + range.max }), exactly(0));
  return { ...sum, ...looseWhere(ranges) };
}

/** From the smallest to the largest of some ranges, at least one. */
export const spanRanges = (ranges: readonly NumberRange[]): NumberRange => ({
  min: Math.min(...ranges.map(({ min }) => min)),
  max: Math.max(...ranges.map(({ max }) => max)),
});

/** The smallest of some ranges as one value, which stays a ceiling or an estimate where nothing more is known of it. */
export function lowestOf(ranges: readonly NumberRange[]): NumberRange {
  const { min } = spanRanges(ranges);
  return { ...exactly(min), ...looseWhere(ranges.filter((range) => range.min === min)) };
}

/** The bounds of a product of two quantities that are never negative. */
export function multiplyRanges(a: NumberRange, b: NumberRange): NumberRange {
  return { min: a.min * b.min, max: a.max * b.max, ...looseWhere([a, b]) };
}

export const midpoint = (range: NumberRange): number => (range.min + range.max) / 2;

const quantity = z.number(withCode('range-format')).nonnegative(withCode('range-format'));

/** Accepts `13` or `{ min: 8, max: 12 }`; refuses negative numbers and a `min` above its `max`. */
export const rangeSchema = z.union(
  [
    quantity.transform(exactly),
    z.strictObject({ min: quantity, max: quantity }).refine(({ min, max }) => min <= max, withCode('range-order')),
  ],
  withCode('range-format'),
);
