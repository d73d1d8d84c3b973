import { z } from 'zod';
import { withCode } from './code';
import { recordShape } from './record';
import { sourcesSchema } from './source';

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Whether a text is a country's own code: `UK` is not, though `GB` is meant. */
const isCountry = (text: string): boolean =>
  text !== 'ZZ' && regions.of(text) !== undefined && new Intl.Locale(`und-${text}`).region === text;

/** Front matter of `content/institutions/<slug>.md`. */
export const institutionSchema = z.strictObject({
  name: z.string().min(1),
  /** The name where space is short: "MIT". */
  short: z.string().min(1),
  /** The name it publishes under on edX: "MITx". */
  brand: z.string().min(1).optional(),
  /** ISO 3166-1 alpha-2. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .refine(isCountry, withCode('not-allowed')),
  ...recordShape,
  sources: sourcesSchema.default({}),
});
