import { z } from 'zod';
import type { Cited } from './cited';
import { daySchema } from './partial-date';
import { citesSchema } from './source';

/**
 * `event`: the world changed. `update`: the record has something new or newer; neither did the world change on that day
 * nor was the record wrong. `correction`: the record was wrong and was mended.
 */
export const changeKinds = ['event', 'update', 'correction'] as const;

export type ChangeKind = (typeof changeKinds)[number];

/** A dated change of a record that a reader may want to be told of. */
export const changeSchema = z.strictObject({
  on: daySchema,
  is: z.enum(changeKinds).default('event'),
  what: z.string().min(1),
  sources: citesSchema,
});

export type Change = Cited<z.infer<typeof changeSchema>>;
