import { z } from 'zod';
import { countrySchema } from './country';
import { identifiersSchema } from './identifiers';
import { recordShape } from './record';
import { sourcesSchema } from './source';

/** Front matter of `content/institutions/<slug>.md`. */
export const institutionSchema = z.strictObject({
  name: z.string().min(1),
  /** The name where space is short: "MIT". */
  short: z.string().min(1),
  /** The name it publishes under on edX: "MITx". */
  brand: z.string().min(1).optional(),
  /** Abbreviations that it and others use for it: “UCSD”. */
  alsoKnownAs: z.array(z.string().min(1)).default([]),
  country: countrySchema,
  identifiers: identifiersSchema.optional(),
  ...recordShape,
  sources: sourcesSchema.default({}),
});
