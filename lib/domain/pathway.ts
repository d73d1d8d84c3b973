import { z } from 'zod';
import { report } from './code';
import { pathwayCreditSchema, shareSchema } from './credit';
import { factOrigins } from './fact';
import { citedShape } from './source';

/** Who may say that a program leads to a degree: a university of the pathway, or somebody else. */
export const voices = ['university', 'others'] as const;

const saidBySchema = z.strictObject({
  is: z.enum(voices),
  /** The speaker as a reader knows it: Harvard Extension School, one learner's list. */
  who: z.string().min(1),
  /** What exactly is said there, in a sentence or two of ours. */
  why: z.string().min(1),
});

/** A degree that a program is linked to: credit toward it, or a way in, under conditions. */
export const pathwaySchema = z
  .strictObject({
    degree: z.string(),
    /** `entry` when the source promises a way in (a right to apply, an easier admission) and no credit. */
    promises: z.enum(['credit', 'entry']).default('credit'),
    credit: pathwayCreditSchema.optional(),
    share: shareSchema.optional(),
    /** What the source promises, in our words, when that is more than a number. */
    earns: z.string().min(1).optional(),
    conditions: z.array(z.string().min(1)).default([]),
    /** Set where the whole tuition is due although credit is given. */
    fullFee: z.boolean().default(false),
    /** Set where the credit asks for all that the program's price holds at the most, such as a capstone. */
    asksForMost: z.boolean().default(false),
    remains: z.string().min(1).optional(),
    note: z.string().min(1).optional(),
    /** Who says so, and why that is what it is; nobody says what is inferred. */
    saidBy: saidBySchema.optional(),
    how: z.enum(factOrigins).default('stated'),
    working: z.string().min(1).optional(),
    ...citedShape,
  })
  .superRefine((pathway, context) => {
    if (pathway.how !== 'stated' && !pathway.working)
      report(context, 'missing-property', pathway, { path: ['working'] });
    if (pathway.how !== 'inferred' && !pathway.saidBy)
      report(context, 'missing-property', pathway, { path: ['saidBy'] });
  });
