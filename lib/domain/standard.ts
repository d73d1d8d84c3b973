import { z } from 'zod';
import { report } from './code';
import { recordShape } from './record';
import { citedShape } from './source';

/** How a criterion is met, in the order of the page; the last of one that neither the code nor a page of it can show. */
export const standardVerdicts = ['met', 'partly', 'not', 'not-applicable', 'not-visible'] as const;
export type StandardVerdict = (typeof standardVerdicts)[number];

const textSchema = z.string().min(1);

const criterionSchema = z
  .strictObject({
    /** The number or name that the standard gives it, or ours where it gives none. */
    id: textSchema,
    /** In our words. */
    criterion: textSchema,
    verdict: z.enum(standardVerdicts),
    /** What we have, or what is missing. */
    evidence: textSchema,
    /** The page of ours that shows it. */
    at: z.string().startsWith('/').optional(),
    /** The file of the test that fails when it is no longer so. */
    test: z.string().startsWith('tests/').optional(),
  })
  .superRefine((criterion, context) => {
    const claims = criterion.verdict === 'met' || criterion.verdict === 'partly';
    if (claims && !criterion.at && !criterion.test) report(context, 'missing-property', criterion, { path: ['at'] });
  });

export type Criterion = Readonly<z.infer<typeof criterionSchema>>;

/** Front matter of `content/standards/<slug>.md`: a published standard and how far the site meets it. */
export const standardSchema = z.strictObject({
  title: textSchema,
  /** What it is a standard of, in one sentence. */
  about: textSchema,
  /** Where it stands among the standards, 1 first. */
  order: z.number().int().positive(),
  /** What we read of it, and how we read it for a site like this one. */
  reading: z.strictObject({ text: textSchema, ...citedShape }),
  parts: z.array(z.strictObject({ title: textSchema, criteria: z.array(criterionSchema).min(1) })).min(1),
  ...recordShape,
});
