import { z } from 'zod';
import { recordShape } from './record';
import { citedShape, urlSchema } from './source';

const textSchema = z.string().min(1);

const questionSchema = z.strictObject({
  ask: textSchema,
  answer: textSchema,
  /** How one comes to the answer, step by step. */
  steps: textSchema,
});

/** A place to learn the mathematics of a level. */
const placeSchema = z.strictObject({
  name: textSchema,
  url: urlSchema,
  teaches: textSchema,
  /** What it costs to use, as far as a source says. */
  cost: textSchema,
  ...citedShape,
});

/** Front matter of `content/readiness/<level>.md`, where the level is one of `mathLevels`: a short self-check. */
export const readinessSchema = z.strictObject({
  title: textSchema,
  /** What a program of this level expects, in one sentence. */
  means: textSchema,
  questions: z.array(questionSchema).length(5),
  /** What to make of four or five right, of three, and of two or fewer. */
  reading: z.strictObject({ most: textSchema, some: textSchema, few: textSchema }),
  places: z.array(placeSchema).min(2).max(4),
  ...recordShape,
});
