import { z } from 'zod';
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
  'NZD',
  'SEK',
  'SGD',
  'USD',
] as const;

export type Currency = (typeof currencies)[number];

/** A price between two bounds in one currency; never converted silently. */
export interface MoneyRange extends NumberRange {
  readonly currency: Currency;
}

const amountSchema = z.unknown().transform((value, context): number => {
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
  context.issues.push({ code: 'custom', input: value, params: { code: 'money-amount' } });
  return z.NEVER;
});

const currencySchema = z.unknown().transform((value, context): Currency => {
  if (currencies.includes(value as Currency)) return value as Currency;
  context.issues.push({
    code: 'custom',
    input: value,
    params: value === undefined ? { code: 'missing-property' } : { code: 'money-currency' },
  });
  return z.NEVER;
});

/** The properties every authored price has: `amount`, or `min` and `max`; and `currency`. */
export const moneyShape = {
  amount: amountSchema.optional(),
  min: amountSchema.optional(),
  max: amountSchema.optional(),
  currency: currencySchema,
};

export interface AuthoredMoney {
  readonly amount?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly currency: Currency;
}

/** Reports a price that has not either an amount or both bounds, or whose bounds are in the wrong order. */
export function checkMoney(money: AuthoredMoney, context: z.core.$RefinementCtx): void {
  const { amount, min, max } = money;
  if (amount === undefined && (min === undefined || max === undefined)) {
    context.issues.push({ code: 'custom', input: money, path: ['amount'], params: { code: 'missing-property' } });
  } else if (amount !== undefined && (min !== undefined || max !== undefined)) {
    context.issues.push({ code: 'custom', input: money, params: { code: 'range-format' } });
  } else if (min !== undefined && max !== undefined && min > max) {
    context.issues.push({ code: 'custom', input: money, params: { code: 'range-order' } });
  }
}

export function toMoneyRange({ amount, min, max, currency }: AuthoredMoney): MoneyRange {
  return { min: amount ?? min ?? 0, max: amount ?? max ?? 0, currency };
}
