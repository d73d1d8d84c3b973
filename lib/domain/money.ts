import { z } from 'zod';
import { report, withCode } from './code';
import { type Fact, findKnown, type Known } from './fact';
import { isForSome } from './price-terms';
import type { NumberRange } from './range';

/** ISO 4217 codes that occur in the record. Add one here when a source prices in it. */
export const currencies = [
  'AUD',
  'BRL',
  'CAD',
  'CHF',
  'CNY',
  'EUR',
  'GBP',
  'HKD',
  'INR',
  'MXN',
  'MYR',
  'NZD',
  'PHP',
  'PKR',
  'SEK',
  'SGD',
  'USD',
  'ZAR',
] as const;

export type Currency = (typeof currencies)[number];

/** How many digits an amount may have behind the point: cents, or none where a currency has no smaller coin. */
export const decimalsOf = (currency: Currency): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** A price between two bounds in one currency; never converted silently. */
export interface MoneyRange extends NumberRange {
  readonly currency: Currency;
}

/**
 * A price that can be compared: only US dollars are, since none is ever converted; and none that only some can get, such
 * as those who began in an earlier year, since a new reader may not be among them.
 */
export function findDollars(price: Fact<MoneyRange>): Known<MoneyRange> | undefined {
  const known = findKnown(price);
  return known?.value.currency === 'USD' && !isForSome(known) ? known : undefined;
}

const amountSchema = z.number(withCode('money-amount')).nonnegative(withCode('money-amount'));

/** The properties every authored price has: `amount`, or `min` and `max`; and `currency`. */
export const moneyShape = {
  amount: amountSchema.optional(),
  min: amountSchema.optional(),
  max: amountSchema.optional(),
  currency: z.enum(currencies, withCode('money-currency')),
};

export interface AuthoredMoney {
  readonly amount?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly isBelow?: true | undefined;
  readonly isAbout?: true | undefined;
  readonly currency: Currency;
}

/** Reports a price that has not either an amount or both bounds, or whose bounds are in the wrong order. */
export function checkMoney(money: AuthoredMoney, context: z.core.$RefinementCtx): void {
  const { amount, min, max } = money;
  if (amount === undefined && (min === undefined || max === undefined)) {
    report(context, 'missing-property', money, { path: ['amount'] });
  } else if (amount !== undefined && (min !== undefined || max !== undefined)) {
    report(context, 'range-format', money);
  } else if (min !== undefined && max !== undefined && min > max) {
    report(context, 'range-order', money);
  }
}

export function toMoneyRange({ amount, min, max, isBelow, isAbout, currency }: AuthoredMoney): MoneyRange {
  const loose = { ...(isBelow && { isBelow }), ...(isAbout && { isAbout }) };
  return { min: amount ?? min ?? 0, max: amount ?? max ?? 0, ...loose, currency };
}
