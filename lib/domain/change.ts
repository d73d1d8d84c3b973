import { z } from 'zod';
import type { Cited } from './cited';
import { daySchema, partialDateSchema } from './partial-date';
import { citesSchema } from './source';

/**
 * `event`: the world changed. `update`: the record has something new or newer; neither did the world change on that day
 * nor was the record wrong. `correction`: the record was wrong and was mended.
 */
export const changeKinds = ['event', 'update', 'correction'] as const;

export type ChangeKind = (typeof changeKinds)[number];

/** The properties that a change can be of: those that have a part of their own on the page of their record. */
export const changedProperties = [
  'status',
  'price',
  'tuition',
  'tuitionAfterProgram',
  'tuitionPerUnit',
  'courseCount',
  'courses',
  'duration',
  'effort',
  'assessment',
  'pathways',
] as const;

export type ChangedProperty = (typeof changedProperties)[number];

/** A value before or after a change: in words with its date, and the pages it is from. */
const changedValueSchema = z.strictObject({ value: z.string().min(1), sources: citesSchema });

/**
 * A dated change of a record that a reader may want to be told of. `of` is the one property that it is of; `was` and
 * `now` are its values before and after: with one of the two, the other was not found; with neither, no value changed.
 * `holdsFrom` is when an event that was announced `on` a day is to take place.
 */
export const changeSchema = z.strictObject({
  on: daySchema,
  is: z.enum(changeKinds).default('event'),
  what: z.string().min(1),
  of: z.enum(changedProperties).optional(),
  was: changedValueSchema.optional(),
  now: changedValueSchema.optional(),
  holdsFrom: partialDateSchema.optional(),
  sources: citesSchema,
});

export type Change = Cited<z.infer<typeof changeSchema>>;
