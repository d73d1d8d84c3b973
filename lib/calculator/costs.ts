import { addRanges, multiplyRanges, type NumberRange } from '#lib/domain/range';
import type { Values } from './figure';

export const zero: NumberRange = { min: 0, max: 0 };
export const notBelowZero = ({ min, max }: NumberRange): NumberRange => ({
  min: Math.max(0, min),
  max: Math.max(0, max),
});
/** a − b over every pair of their values. */
export const minus = (a: NumberRange, b: NumberRange): NumberRange => ({ min: a.min - b.max, max: a.max - b.min });

/**
 * What the program costs: price and exam, less the employer’s share of both cut to whole dollars, less a grant, then
 * courses taken again at their own price. Nothing when the price is missing.
 */
export function programCost(values: Values): NumberRange | undefined {
  const { price, exam = zero, programHelp = zero, grant = zero, again = zero, repeat = zero } = values;
  if (!price) return undefined;
  const gross = addRanges([price, exam]);
  const net = (amount: number): number => amount - Math.floor((amount * programHelp.min) / 100);
  const paid = notBelowZero(minus({ min: net(gross.min), max: net(gross.max) }, grant));
  return addRanges([paid, multiplyRanges(again, repeat)]);
}

/** Tuition of the whole degree: as stated, or its units at their price. */
export function wholeTuition({ whole, unit, size }: Values): NumberRange | undefined {
  return whole ?? (unit && size && multiplyRanges(unit, size));
}

/** Money without the dust of quotients: a third of 48 credits is not a round number. */
const inCents = ({ min, max }: NumberRange): NumberRange => ({
  min: Math.round(min * 100) / 100,
  max: Math.round(max * 100) / 100,
});

/** Tuition that remains: as stated, or the whole less the part that counts, which supposes that one pays for what one takes. */
export function leftTuition(values: Values): NumberRange | undefined {
  const { left, share } = values;
  if (left) return left;
  const whole = wholeTuition(values);
  return whole && share && inCents(multiplyRanges(whole, { min: 1 - share.max, max: 1 - share.min }));
}

/** Months that remain: as stated, or from the part that does not count up to the whole, since terms do not always shrink. */
export function monthsLeft({ leftMonths, wholeMonths, share }: Values): NumberRange | undefined {
  if (leftMonths) return leftMonths;
  return wholeMonths && share && { min: Math.ceil(wholeMonths.min * (1 - share.max)), max: wholeMonths.max };
}

/** How many calendar years some months touch: twelve touch one or two. */
function yearsTouched(months: NumberRange): NumberRange {
  const most = (count: number): number => (count < 2 ? 1 : Math.floor((count - 2) / 12) + 2);
  return { min: Math.max(1, Math.ceil(months.min / 12)), max: most(Math.ceil(months.max)) };
}

/** What an employer pays toward a degree: one payment for each calendar year; of months not known, one payment. */
export function employerHelp(yearly: NumberRange | undefined, months: NumberRange | undefined): NumberRange {
  if (!yearly) return zero;
  return multiplyRanges(yearly, months ? yearsTouched(months) : { min: 1, max: 1 });
}
