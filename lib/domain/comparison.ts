import { z } from 'zod';
import type { Cited } from './cited';
import { liveFigureNames } from './live-figure';
import { recordShape } from './record';
import { citedShape, citesSchema } from './source';
import { summarySchema } from './summary';

const words = z.string().min(1).optional();

/** What stands in the table for a statement, in a few words; its own words stand in the evidence. */
const shortShape = { short: words };

/** Of the first statement of a side: what it measures, which is the measure of its row. */
const measureShape = { measure: words };

/** A statement of a side: words, or a number (`figure`, `unit`) with words, from sources. */
const statedSchema = z
  .strictObject({
    ...shortShape,
    ...measureShape,
    figure: words,
    unit: words,
    /** Of a share: the other half, "59 had not". */
    doesNot: words,
    /** Of a share: how many were counted, "2,288 people", or "not found". */
    people: words,
    text: z.string().min(1),
    ...citedShape,
  })
  .transform((stated) => ({ kind: 'stated' as const, ...stated }));

/** A statement whose number is computed from the catalog. */
const liveSchema = z
  .strictObject({ ...measureShape, live: z.enum(liveFigureNames), text: words })
  .transform((live) => ({ kind: 'live' as const, ...live }));

/** A statement that we could not find something, with where we looked. */
const unknownSchema = z
  .strictObject({ ...shortShape, notFound: z.string().min(1) })
  .transform(({ notFound, ...rest }) => ({ kind: 'not-found' as const, text: notFound, ...rest }));

const statementSchema = z.union([statedSchema, liveSchema, unknownSchema]);

export type Statement = Cited<z.infer<typeof statementSchema>>;

/** The sides of a row in the order of its columns; of each, the first statement stands in the table. */
export const sides = ['program', 'degree', 'straight'] as const;

const sideSchema = z.array(statementSchema).min(1);

const rowSchema = z.strictObject({
  factor: z.string().min(1),
  /** What the three sides come to, in words. */
  answer: z.string().min(1),
  /** The unit or thing that all three sides are measured in. */
  measure: z.string().min(1),
  program: sideSchema,
  degree: sideSchema,
  straight: sideSchema,
});

const columnSchema = z.strictObject({ title: z.string().min(1), short: z.string().min(1) });

/** Front matter of `content/comparisons/<slug>.md`. */
export const comparisonSchema = z.strictObject({
  title: z.string().min(1),
  summary: summarySchema,
  answer: z.string().min(1),
  columns: z.tuple([columnSchema, columnSchema, columnSchema]),
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
