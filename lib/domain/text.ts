import { z } from 'zod';
import { auditSchema } from './audit';
import { listingSchema } from './listing';
import { daySchema } from './partial-date';
import { languages } from './program';
import { summarySchema } from './summary';
import { testRoundSchema } from './test-round';

/** Front matter of `content/texts/<slug>.md`. A text states no figure of the world, so it has no sources but those of the lists that the record is held against. */
export const textSchema = z.strictObject({
  title: z.string().min(1),
  summary: summarySchema.optional(),
  /** The language it is written in. */
  language: z.enum(languages).default('en'),
  /** Results of audits; they speak of the record, so they stand with the texts. */
  audits: z.array(auditSchema).default([]),
  /** Counts of programs by others, newest first: what the record covers. */
  listings: z.array(listingSchema).default([]),
  /** Results of tests with people, on the page of their protocol. */
  rounds: z.array(testRoundSchema).default([]),
  lastVerified: daySchema,
  lastChanged: daySchema,
});
