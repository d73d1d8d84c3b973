import type { NumberRange } from '#lib/domain/range';

/**
 * What one dollar a year is worth today: (1 − (1 + r)^−n) ÷ r, the present value of an ordinary annuity (any textbook of
 * finance, such as Brealey, Myers and Allen, Principles of Corporate Finance, chapter 2); n where nothing is taken off.
 *
 * @param years how many years the raise is paid
 * @param percent how much less a dollar is worth a year later
 */
export function annuity(years: number, percent: number): number {
  const rate = percent / 100;
  return rate === 0 ? years : (1 - (1 + rate) ** -years) / rate;
}

/** The raise a year, after tax, that equals a cost over some years from the end; rounded up to the whole dollar. */
export function raiseFor(cost: NumberRange, years: number, percent: number): NumberRange {
  const factor = annuity(years, percent);
  return { min: Math.ceil(cost.min / factor), max: Math.ceil(cost.max / factor) };
}
