import { z } from 'zod';
import { citedTextSchema } from './cited-text';
import { type Credit, creditShape } from './credit';
import { degreeEarningsSchema } from './earnings';
import { figureSchema, priceSchema, quantitySchema, unitPriceSchema } from './figure';
import { degreeCodesSchema } from './identifiers';
import { watchedShape } from './record';
import { citedShape } from './source';
import { summarySchema } from './summary';

export const deliveries = ['online', 'campus', 'blended', 'either'] as const;
export type Delivery = (typeof deliveries)[number];

/** What the award is; `not-stated` where no source we have tells. */
export const levels = ['master', 'doctorate', 'certificate', 'professional', 'not-stated'] as const;
export type Level = (typeof levels)[number];

/** Front matter of `content/degrees/<slug>.md`. */
export const degreeSchema = z.strictObject({
  title: z.string().min(1),
  laterTitles: z.array(z.string().min(1)).default([]),
  /** Abbreviations that its university and others use for it. */
  alsoKnownAs: z.array(z.string().min(1)).default([]),
  formerSlugs: z.array(z.string()).default([]),
  institution: z.string(),
  field: z.string(),
  alsoIn: z.array(z.string()).default([]),
  /** Set when the source names the university but not the degree. */
  unnamed: z.boolean().default(false),
  level: z.enum(levels).default('master'),
  summary: summarySchema,
  /** Set where a source says that no tuition is charged and the fees, which are all one pays, were not found. */
  onlyFees: z.literal(true).optional(),
  /** Tuition for the whole degree. */
  tuition: priceSchema,
  /** Tuition left to pay by someone who enters with the program's credit. */
  tuitionAfterProgram: priceSchema,
  tuitionPerUnit: z.array(unitPriceSchema).default([]),
  /** Months of study; `basis` says whose time it is where the source does. */
  duration: quantitySchema('months'),
  partTimeDuration: quantitySchema('months'),
  /** Months left for someone who enters with the program's credit. */
  durationAfterProgram: quantitySchema('months'),
  credits: figureSchema(creditShape, ({ amount, system, unit }): Credit => ({ amount, system, unit })),
  delivery: z
    .strictObject({
      is: z.enum(deliveries),
      words: z.string().min(1).optional(),
      ...citedShape,
    })
    .optional(),
  admission: citedTextSchema.optional(),
  /** Set where nobody comes to it without a program: whom it is open to. */
  onlyThroughProgram: citedTextSchema.optional(),
  /** How a person may start without being admitted, and earn the way in by courses. */
  tryFirst: citedTextSchema.optional(),
  transferLimit: citedTextSchema.optional(),
  /** The mathematics that it expects on entry. */
  mathematics: citedTextSchema.optional(),
  /** Its exams, thesis and capstone. */
  assessment: citedTextSchema.optional(),
  /** What it is taught in. */
  language: citedTextSchema.optional(),
  status: citedTextSchema.optional(),
  /** What the university’s master’s graduates in its subject earned; US universities only. */
  earnings: degreeEarningsSchema.optional(),
  /** Where it stands in the US classification of subjects. */
  codes: degreeCodesSchema.optional(),
  ...watchedShape,
});
