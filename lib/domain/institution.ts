import { z } from 'zod';
import type { Body } from './body';
import { daySchema } from './partial-date';
import { type Source, sourcesSchema } from './source';

/** Front matter of `content/institutions/<slug>.md`. */
export const institutionSchema = z.strictObject({
  name: z.string().min(1),
  short: z.string().min(1),
  brand: z.string().min(1).optional(),
  /** ISO 3166-1 alpha-2. */
  country: z.string().regex(/^[A-Z]{2}$/),
  lastVerified: daySchema,
  lastChanged: daySchema,
  sources: sourcesSchema.default({}),
});

/** A university or body that offers programs, awards degrees or accepts credit. */
export interface Institution {
  readonly slug: string;
  readonly file: string;
  readonly name: string;
  /** The name where space is short: "MIT". */
  readonly short: string;
  /** The name it publishes under on edX: "MITx". */
  readonly brand?: string | undefined;
  readonly country: string;
  readonly lastVerified: string;
  readonly lastChanged: string;
  readonly sources: readonly Source[];
  readonly body: Body;
}
