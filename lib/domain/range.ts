import { z } from 'zod';
import { withCode } from './code';

/** A quantity known only between two bounds; `min === max` when it is exact. */
export interface NumberRange {
  readonly min: number;
  readonly max: number;
}

const exactly = (value: number): NumberRange => ({ min: value, max: value });

/** The bounds of a sum: every part at its smallest, and every part at its largest. */
export function addRanges(ranges: readonly NumberRange[]): NumberRange {
  return ranges.reduce((sum, range) => ({ min: sum.min + range.min, max: sum.max + range.max }), exactly(0));
}

/** From the smallest to the largest of some ranges, at least one. */
export const spanRanges = (ranges: readonly NumberRange[]): NumberRange => ({
  min: Math.min(...ranges.map(({ min }) => min)),
  max: Math.max(...ranges.map(({ max }) => max)),
});

/** The bounds of a product of two quantities that are never negative. */
export function multiplyRanges(a: NumberRange, b: NumberRange): NumberRange {
  return { min: a.min * b.min, max: a.max * b.max };
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
