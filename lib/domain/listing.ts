import { z } from 'zod';
import { partialDateSchema } from './partial-date';
import { sourceSchema } from './source';

/** A count of MicroMasters programs by others, against which the record can be held. */
export const listingSchema = z.strictObject({
  /** The time it speaks for. */
  on: partialDateSchema,
  /** How many programs it counts. */
  counts: z.int().positive(),
  /** How many of these are on record; absent when it names none, so that nobody can tell. */
  onRecord: z.int().nonnegative().optional(),
  note: z.string().min(1).optional(),
  source: sourceSchema,
});

export type Listing = Readonly<z.infer<typeof listingSchema>>;
