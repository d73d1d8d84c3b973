import { z } from 'zod';
import type { Cited } from './cited';
import { report } from './code';
import { citedShape, citesSchema } from './source';

/** What one may come to or not, in the order of the way. */
export const chanceSteps = ['pay', 'finish', 'exam', 'admission', 'degree', 'credit', 'work'] as const;
export type ChanceStep = (typeof chanceSteps)[number];

/** How near the share is to what was counted: `at-most` where the source rounds the whole down, and so on. */
export const chanceBounds = ['exact', 'about', 'at-most', 'more-than', 'almost'] as const;
export type ChanceBound = (typeof chanceBounds)[number];

/** Whether `value` and `of` are people, or a share whose source does not say how many people it is of. */
export const chanceMeasures = ['people', 'share'] as const;

const textSchema = z.string().min(1);

const countedSchema = z.strictObject({
  value: z.number().nonnegative(),
  of: z.number().positive(),
  as: z.enum(chanceMeasures).default('people'),
  /** How many people a share is of, where its source says so. */
  group: z.number().int().positive().optional(),
  is: z.enum(chanceBounds).default('exact'),
  /** The time in which it happened; follows `does`. */
  within: textSchema,
  /** The other half, as words that follow its number. */
  doesNot: textSchema,
  cannotSay: textSchema,
  ...citedShape,
});

/** Of so many people, how many: counted by a source, or looked for in vain. */
export const chanceSchema = z
  .strictObject({
    title: textSchema,
    step: z.enum(chanceSteps),
    /** Those it holds for; follows "Of 100 people who". */
    who: textSchema,
    /** What they came to; follows its number. */
    does: textSchema,
    counted: countedSchema.optional(),
    lookedFor: textSchema.optional(),
    /** Pages that `lookedFor` tells of. */
    sources: citesSchema.default([]),
  })
  .superRefine((chance, context) => {
    if (!chance.counted && !chance.lookedFor) report(context, 'missing-property', chance, { path: ['counted'] });
    if (chance.counted && chance.lookedFor) {
      report(context, 'not-allowed', chance.lookedFor, { path: ['lookedFor'] });
    }
  });

export type Chance = Cited<z.infer<typeof chanceSchema>>;

/** A chance that a source counted. */
export type Counted = Cited<z.infer<typeof countedSchema>>;
