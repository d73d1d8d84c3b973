import { z } from 'zod';
import { daySchema } from './partial-date';
import { citesSchema, type Source } from './source';

/** `event`: the world changed. `correction`: the record was wrong and was mended. */
export const changeKinds = ['event', 'correction'] as const;

export const changeSchema = z.strictObject({
  on: daySchema,
  is: z.enum(changeKinds).default('event'),
  what: z.string().min(1),
  sources: citesSchema,
});

/** A dated change of a record that a reader may want to be told of. */
export interface Change {
  readonly on: string;
  readonly is: (typeof changeKinds)[number];
  readonly what: string;
  readonly sources: readonly Source[];
}
