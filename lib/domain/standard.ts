import { z } from 'zod';
import { report } from './code';
import { recordShape } from './record';
import { citedShape } from './source';

/** How a criterion is met, in the order of the page; the last of one that neither the code nor a page of it can show. */
export const standardVerdicts = ['met', 'partly', 'not', 'not-applicable', 'not-visible'] as const;
export type StandardVerdict = (typeof standardVerdicts)[number];

/** What the one who runs a site may say of themselves, by the names that `lib/site/operator.ts` gives it. */
const operatorParts = ['name', 'roles', 'qualification', 'interests', 'mail', 'answerDays'] as const;

const textSchema = z.string().min(1);
const pathSchema = z.string().startsWith('/');
const verdictSchema = z.enum(standardVerdicts);

const criterionSchema = z
  .strictObject({
    /** The number or name that the standard gives it, or ours where it gives none. */
    id: textSchema,
    /** In our words. */
    criterion: textSchema,
    verdict: verdictSchema,
    /** What we have, or what is missing. */
    evidence: textSchema,
    /** The page of ours that shows it, or several. */
    at: z.union([pathSchema, z.array(pathSchema).min(2)]).optional(),
    /** The file of the project that shows it. */
    file: textSchema.optional(),
    /** The file of a test that guards a part of it. */
    test: z.string().startsWith('tests/').optional(),
    /** What holds instead where the one who runs the site has told all these parts. */
    ifSet: z
      .strictObject({ parts: z.array(z.enum(operatorParts)).min(1), verdict: verdictSchema, evidence: textSchema })
      .optional(),
  })
  .superRefine((criterion, context) => {
    const { verdict, at, file, test } = criterion;
    const claims = verdict === 'met' || verdict === 'partly';
    if (claims && !at && !file && !test) report(context, 'missing-property', criterion, { path: ['at'] });
  });

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
