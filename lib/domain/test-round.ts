import { z } from 'zod';
import { daySchema } from './partial-date';

const countSchema = z.int().nonnegative();

/** Deciders of whom something was counted before they used the site and after. */
const beforeAfterSchema = z.strictObject({ before: countSchema, after: countSchema });

/** What came out when people tried the site by the protocol of `/about/tests`. */
export const testRoundSchema = z.strictObject({
  on: daySchema,
  deciders: countSchema,
  advisers: countSchema,
  /** Right answers to the eight questions, of all deciders together. */
  right: beforeAfterSchema,
  /** Deciders who answered yes to all four questions on certainty. */
  certain: beforeAfterSchema,
  /** Of five tasks for each person, how many were done without help. */
  tasksDone: countSchema,
  found: z.string().min(1),
  changed: z.string().min(1),
});

export type TestRound = Readonly<z.infer<typeof testRoundSchema>>;
