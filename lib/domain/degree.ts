import { z } from 'zod';
import type { Body } from './body';
import { type Change, changeSchema } from './change';
import { type CitedText, citedTextSchema, type Note, noteSchema } from './cited-text';
import { type Credit, creditShape } from './credit';
import { type Fact, provenanceShape } from './fact';
import { priceSchema, quantitySchema } from './figure';
import type { Institution } from './institution';
import { checkMoney, type MoneyRange, moneyShape } from './money';
import { daySchema, type PartialDate, partialDateSchema } from './partial-date';
import type { CreditPathway } from './pathway';
import type { NumberRange } from './range';
import { citesSchema, type Source, sourcesSchema } from './source';
import { summarySchema } from './summary';

export const deliveries = ['online', 'campus', 'blended', 'either'] as const;
export type Delivery = (typeof deliveries)[number];

/** Front matter of `content/degrees/<slug>.md`. */
export const degreeSchema = z.strictObject({
  title: z.string().min(1),
  laterTitles: z.array(z.string().min(1)).default([]),
  formerSlugs: z.array(z.string()).default([]),
  institution: z.string(),
  /** Set when the source names the university but not the degree. */
  unnamed: z.boolean().default(false),
  summary: summarySchema,
  tuition: priceSchema.optional(),
  /** Tuition left to pay by someone who enters with the program's credit. */
  tuitionAfterProgram: priceSchema.optional(),
  tuitionPerUnit: z
    .array(z.strictObject({ ...moneyShape, unit: z.string().min(1), ...provenanceShape }).superRefine(checkMoney))
    .default([]),
  duration: quantitySchema('months').optional(),
  partTimeDuration: quantitySchema('months').optional(),
  credits: z.strictObject({ ...creditShape, ...provenanceShape }).optional(),
  delivery: z
    .strictObject({
      is: z.enum(deliveries),
      words: z.string().min(1).optional(),
      asOf: partialDateSchema.optional(),
      sources: citesSchema,
    })
    .optional(),
  admission: citedTextSchema.optional(),
  transferLimit: citedTextSchema.optional(),
  status: citedTextSchema.optional(),
  notes: z.array(noteSchema).default([]),
  changes: z.array(changeSchema).default([]),
  notFound: z.array(z.string().min(1)).default([]),
  lastVerified: daySchema,
  lastChanged: daySchema,
  sources: sourcesSchema,
});

/** A full award (a master's) with its own admission. */
export interface Degree {
  readonly slug: string;
  readonly file: string;
  readonly title: string;
  readonly laterTitles: readonly string[];
  readonly formerSlugs: readonly string[];
  readonly institution: Institution;
  readonly unnamed: boolean;
  readonly summary: string;
  /** Tuition for the whole degree. */
  readonly tuition: Fact<MoneyRange>;
  readonly tuitionAfterProgram: Fact<MoneyRange>;
  readonly tuitionPerUnit: readonly { unit: string; price: Fact<MoneyRange> }[];
  /** Months of full-time study. */
  readonly duration: Fact<NumberRange>;
  readonly partTimeDuration: Fact<NumberRange>;
  readonly credits: Fact<Credit>;
  readonly delivery?:
    | { is: Delivery; words?: string | undefined; asOf?: PartialDate | undefined; sources: readonly Source[] }
    | undefined;
  readonly admission?: CitedText | undefined;
  readonly transferLimit?: CitedText | undefined;
  readonly status?: CitedText | undefined;
  readonly notes: readonly Note[];
  readonly changes: readonly Change[];
  readonly notFound: readonly string[];
  /** Pathways of programs that lead into it. */
  readonly accepts: readonly CreditPathway[];
  readonly lastVerified: string;
  readonly lastChanged: string;
  readonly sources: readonly Source[];
  readonly body: Body;
}
