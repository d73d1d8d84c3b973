import { z } from 'zod';
import type { Cited } from './cited';
import { liveFigureNames } from './live-figure';
import { recordShape } from './record';
import { citedShape, citesSchema } from './source';
import { summarySchema } from './summary';

/** A statement of a cell: words, or a number (`figure`, `unit`) with words, from sources. */
const statedSchema = z
  .strictObject({
    figure: z.string().min(1).optional(),
    unit: z.string().min(1).optional(),
    text: z.string().min(1),
    ...citedShape,
  })
  .transform((stated) => ({ kind: 'stated' as const, ...stated }));

/** A statement whose number is computed from the catalog. */
const liveSchema = z
  .strictObject({ live: z.enum(liveFigureNames), text: z.string().min(1).optional() })
  .transform((live) => ({ kind: 'live' as const, ...live }));

/** A statement that we could not find something, with where we looked. */
const unknownSchema = z
  .strictObject({ notFound: z.string().min(1) })
  .transform(({ notFound }) => ({ kind: 'not-found' as const, text: notFound }));

const statementSchema = z.union([statedSchema, liveSchema, unknownSchema]);

export type Statement = Cited<z.infer<typeof statementSchema>>;

const rowSchema = z.strictObject({
  factor: z.string().min(1),
  program: z.array(statementSchema).min(1),
  degree: z.array(statementSchema).min(1),
});

/** Front matter of `content/comparisons/<slug>.md`. */
export const comparisonSchema = z.strictObject({
  title: z.string().min(1),
  summary: summarySchema,
  answer: z.string().min(1),
  columns: z.tuple([z.string().min(1), z.string().min(1)]),
  groups: z
    .array(
      z.strictObject({
        title: z.string().min(1),
        rows: z.array(rowSchema).min(1),
      }),
    )
    .min(1),
  corrections: z
    .array(z.strictObject({ claim: z.string().min(1), answer: z.string().min(1), sources: citesSchema }))
    .default([]),
  ...recordShape,
});
