import { z } from 'zod';

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

/** The bounds of a product of two quantities that are never negative. */
export function multiplyRanges(a: NumberRange, b: NumberRange): NumberRange {
  return { min: a.min * b.min, max: a.max * b.max };
}

export const midpoint = (range: NumberRange): number => (range.min + range.max) / 2;

const isQuantity = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** Accepts `13` or `{ min: 8, max: 12 }`; refuses negative numbers and a `min` above its `max`. */
export const rangeSchema = z.unknown().transform((value, context): NumberRange => {
  if (isQuantity(value)) return exactly(value);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const { min, max, ...others } = value as Record<string, unknown>;
    if (isQuantity(min) && isQuantity(max) && Object.keys(others).length === 0) {
      if (min <= max) return { min, max };
      context.issues.push({ code: 'custom', input: value, params: { code: 'range-order' } });
      return z.NEVER;
    }
  }
  context.issues.push({
    code: 'custom',
    input: value,
    params: value === undefined ? { code: 'missing-property' } : { code: 'range-format' },
  });
  return z.NEVER;
});
