import { z } from 'zod';
import { report } from './code';
import { pathwayCreditSchema, shareSchema } from './credit';
import { factOrigins } from './fact';
import { citedShape } from './source';

/** A published promise: the program earns credit toward the degree, under conditions. */
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
    remains: z.string().min(1).optional(),
    note: z.string().min(1).optional(),
    how: z.enum(factOrigins).default('stated'),
    working: z.string().min(1).optional(),
    ...citedShape,
  })
  .superRefine((pathway, context) => {
    if (pathway.how !== 'stated' && !pathway.working)
      report(context, 'missing-property', pathway, { path: ['working'] });
  });
