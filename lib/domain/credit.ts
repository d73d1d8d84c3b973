import { z } from 'zod';

/** Kinds of credit. They are never converted into each other; `local` units are named in `unit`. */
export const creditSystems = ['ects', 'us-semester-hour', 'uk-cats', 'local'] as const;
export type CreditSystem = (typeof creditSystems)[number];

/** How firmly a source puts an amount of credit. */
export const precisions = ['exact', 'about', 'at-most'] as const;
export type Precision = (typeof precisions)[number];

/** An amount of credit in its own system. `unit` is the word the university uses: credits, ECTS, courses, points. */
export interface Credit {
  readonly amount: number;
  readonly system: CreditSystem;
  readonly unit: string;
}

/** Whether two amounts may be divided: one system and, as `local` covers every university's own, one unit. */
export const isSameCredit = (a: Omit<Credit, 'amount'>, b: Omit<Credit, 'amount'>): boolean =>
  a.system === b.system && (a.system !== 'local' || a.unit.toLowerCase() === b.unit.toLowerCase());

/** Whether a unit of study is one that a degree counts in tens or hundreds, unlike courses and years. */
export const isSmallUnit = (unit: string): boolean =>
  /^(?:credits?|points?|units?|ECTS|EC|hours?)\b(?! of)/i.test(unit);

const creditAmountSchema = z.number().positive();

export const creditShape = {
  amount: creditAmountSchema,
  system: z.enum(creditSystems),
  unit: z.string().min(1),
};

/** Credit a pathway promises; `of` is the size of the whole degree when the same source names it. */
export const pathwayCreditSchema = z.strictObject({
  ...creditShape,
  of: creditAmountSchema.optional(),
  is: z.enum(precisions).default('exact'),
});

/** A share that a source states without an amount of credit: `percent: 25, words: one quarter`. */
export const shareSchema = z.strictObject({
  percent: z.number().positive().max(100),
  words: z.string().min(1),
  is: z.enum(precisions).default('exact'),
});

/** The part of a degree that a program earns, ready to draw: `fraction` is between 0 and 1. */
export interface CreditShare {
  readonly fraction: number;
  readonly is: Precision;
  /** Present when the source counts credit; absent when it gives only a share. */
  readonly credit?: { readonly amount: number; readonly of: number; readonly unit: string };
  /** The share as words: "one third", "25 percent". */
  readonly words: string;
}

const simpleFractions: readonly (readonly [number, string])[] = [
  [1 / 5, 'one fifth'],
  [1 / 4, 'one quarter'],
  [1 / 3, 'one third'],
  [2 / 5, 'two fifths'],
  [1 / 2, 'one half'],
  [2 / 3, 'two thirds'],
  [3 / 4, 'three quarters'],
];

/** "one third" for a simple fraction (within a thousandth), otherwise the rounded percentage, which is never 0. */
export function fractionInWords(fraction: number): string {
  const simple = simpleFractions.find(([value]) => Math.abs(value - fraction) < 0.001);
  if (simple) return simple[1];
  return fraction < 0.005 ? 'less than 1 percent' : `${Math.round(fraction * 100)} percent`;
}
