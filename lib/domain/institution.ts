import { z } from 'zod';
import { recordShape } from './record';
import { sourcesSchema } from './source';

/** Front matter of `content/institutions/<slug>.md`. */
export const institutionSchema = z.strictObject({
  name: z.string().min(1),
  /** The name where space is short: "MIT". */
  short: z.string().min(1),
  /** The name it publishes under on edX: "MITx". */
  brand: z.string().min(1).optional(),
  /** ISO 3166-1 alpha-2. */
  country: z.string().regex(/^[A-Z]{2}$/),
  ...recordShape,
  sources: sourcesSchema.default({}),
});
