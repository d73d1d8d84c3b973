import { z } from 'zod';
import type { Body } from './body';
import { type CitedText, citedTextSchema } from './cited-text';
import { type Fact, provenanceShape } from './fact';
import { priceSchema } from './figure';
import type { MoneyRange } from './money';
import { daySchema } from './partial-date';
import { type Source, sourcesSchema } from './source';

/** The occupation that stands for all of them, beside which the others are shown. */
export const allOccupations = 'all-occupations';

/** Front matter of `content/occupations/<slug>.md`. */
export const occupationSchema = z.strictObject({
  title: z.string().min(1),
  /** Code in the US Standard Occupational Classification. */
  code: z.string().regex(/^\d{2}-\d{4}$/),
  /** What the middle worker earns a year before tax, whatever the schooling or experience. */
  medianPay: priceSchema.optional(),
  /** Projected change in the number of jobs over the period of `asOf`, in percent; below zero when it shrinks. */
  growth: z.strictObject({ percent: z.number().gt(-100), ...provenanceShape }).optional(),
  /** Projected openings a year, people who leave included. */
  openings: z.strictObject({ perYear: z.number().int().nonnegative(), ...provenanceShape }).optional(),
  /** The schooling and experience that people usually enter with. */
  entry: citedTextSchema.optional(),
  note: citedTextSchema.optional(),
  lastVerified: daySchema,
  lastChanged: daySchema,
  sources: sourcesSchema,
});

/** A kind of work as national statistics count it; US figures. */
export interface Occupation {
  readonly slug: string;
  readonly file: string;
  readonly title: string;
  readonly code: string;
  readonly medianPay: Fact<MoneyRange>;
  /** Percent over the period of its date. */
  readonly growth: Fact<number>;
  readonly openings: Fact<number>;
  readonly entry?: CitedText | undefined;
  readonly note?: CitedText | undefined;
  readonly lastVerified: string;
  readonly lastChanged: string;
  readonly sources: readonly Source[];
  readonly body: Body;
}
