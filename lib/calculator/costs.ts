import { addRanges, multiplyRanges, type NumberRange } from '#lib/domain/range';
import type { Values } from './figure';

export const zero: NumberRange = { min: 0, max: 0 };
export const notBelowZero = ({ min, max, ...rest }: NumberRange): NumberRange => ({
  ...rest,
  min: Math.max(0, min),
  max: Math.max(0, max),
});
/** The lesser of both at each end. */
export const atMost = (a: NumberRange, b: NumberRange): NumberRange => ({
  min: Math.min(a.min, b.min),
  max: Math.min(a.max, b.max),
});
/** a − b over every pair of their values. */
export const minus = (a: NumberRange, b: NumberRange): NumberRange => ({
  ...a,
  min: a.min - b.max,
  max: a.max - b.min,
});

/** What is due for the program before anyone helps: price and exam. */
const dueOf = ({ price, exam = zero }: Values): NumberRange | undefined => price && addRanges([price, exam]);

/** An employer’s help with an amount due: a part of it cut to whole dollars, or a sum; never more than a grant leaves. */
function helpWith(due: number, { programHelp = zero, programHelpSum = zero, grant = zero }: Values): number {
  const offered = Math.max(Math.floor((due * programHelp.min) / 100), programHelpSum.min);
  return Math.min(offered, Math.max(0, due - grant.min));
}

/** What an employer pays of the program. Nothing when the price is missing. */
export function programHelpOf(values: Values): NumberRange | undefined {
  const due = dueOf(values);
  return due && { min: helpWith(due.min, values), max: helpWith(due.max, values) };
}

/**
 * What the program costs: price and exam, less what the employer pays of both, less a grant, then courses taken again at
 * their own price. Nothing when the price is missing.
 */
export function programCost(values: Values): NumberRange | undefined {
  const { grant = zero, again = zero, repeat = zero } = values;
  const due = dueOf(values);
  if (!due) return undefined;
  const net = (amount: number): number => amount - helpWith(amount, values);
  const paid = notBelowZero(minus({ ...due, min: net(due.min), max: net(due.max) }, grant));
  return addRanges([paid, multiplyRanges(again, repeat)]);
}

/** Tuition of the whole degree: as stated, or its units at their price. */
export function wholeTuition({ whole, unit, size }: Values): NumberRange | undefined {
  return whole ?? (unit && size && multiplyRanges(unit, size));
}

/** Money without the dust of quotients: a third of 48 credits is not a round number. */
const inCents = ({ min, max, ...rest }: NumberRange): NumberRange => ({
  ...rest,
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
