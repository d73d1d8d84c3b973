import { z } from 'zod';
import type { Cited } from './cited';
import { citedTextSchema } from './cited-text';
import { courseSchema } from './course';
import { unusualShape, versionShape } from './fact';
import { effortSchema, priceSchema, quantitySchema } from './figure';
import { ownWordsSchema } from './own-words';
import { partialDateSchema } from './partial-date';
import { pathwaySchema } from './pathway';
import { rangeSchema } from './range';
import { watchedShape } from './record';
import { citedShape, citesSchema, urlSchema } from './source';
import { statusSchema } from './status';
import { summarySchema } from './summary';

export const platforms = ['edx', 'mitx-online', 'mit-learn'] as const;
export type Platform = (typeof platforms)[number];

export const languages = ['en', 'es', 'fr'] as const;
export type Language = (typeof languages)[number];

/**
 * The mathematics a learner needs on entry, our reading of what the program states:
 * none; algebra, probability or statistics; calculus or linear algebra; mathematical proof.
 */
export const mathLevels = ['none', 'statistics', 'calculus', 'proof'] as const;
export type MathLevel = (typeof mathLevels)[number];

/** How strong a published outcome is, strongest first. A claim is a seller's own line and proves nothing. */
export const outcomeKinds = ['measured', 'reported', 'account', 'claim'] as const;

const titleSchema = z.string().min(1);
const trackSchema = z.strictObject({
  name: titleSchema,
  rule: z.string().min(1).optional(),
  courses: z.array(z.string()).optional(),
  months: rangeSchema.optional(),
  launched: partialDateSchema.optional(),
  ...unusualShape,
  ...citedShape,
});

const outcomeSchema = z.strictObject({
  fact: z.string().min(1),
  value: z.union([z.number(), z.string().min(1)], { error: 'must be a number or words' }),
  of: z.number().positive().optional(),
  kind: z.enum(outcomeKinds),
  ...citedShape,
});

/** What a learner should know; `course` is the first course that a source names for it, by its code or title. */
const skillSchema = z
  .union(
    [z.string().min(1), z.strictObject({ skill: z.string().min(1), course: z.string().min(1), sources: citesSchema })],
    { error: 'must be words, or a group of `skill`, `course` and `sources`' },
  )
  .transform((skill) => (typeof skill === 'string' ? { skill, course: undefined, sources: [] } : skill));

const mathematicsSchema = z.strictObject({ level: z.enum(mathLevels), words: z.string().min(1) });

export type Mathematics = z.infer<typeof mathematicsSchema>;

/** Facts that may be declared not to apply to a program, with the reason in words. */
const notApplicableSchema = z.strictObject({
  price: z.string().min(1).optional(),
  duration: z.string().min(1).optional(),
  effort: z.string().min(1).optional(),
});

/** Front matter of `content/programs/<slug>.md`. */
export const programSchema = z.strictObject({
  title: titleSchema,
  formerTitles: z.array(titleSchema).default([]),
  /** Abbreviations that its university and others use for it. */
  alsoKnownAs: z.array(z.string().min(1)).default([]),
  formerSlugs: z.array(z.string()).default([]),
  kind: z.literal('micromasters').default('micromasters'),
  institution: z.string(),
  unit: z.string().min(1).optional(),
  institutionNote: citedTextSchema.optional(),
  field: z.string(),
  alsoIn: z.array(z.string()).default([]),
  platforms: z.array(z.enum(platforms)).min(1),
  formerPlatforms: z.array(z.enum(platforms)).default([]),
  languages: z.array(z.enum(languages)).min(1),
  url: urlSchema.optional(),
  summary: summarySchema,
  inItsLanguage: ownWordsSchema.optional(),
  status: statusSchema,
  launched: z
    .strictObject({
      on: partialDateSchema,
      is: z.enum(['exact', 'by', 'after']).default('exact'),
      note: z.string().min(1).optional(),
      sources: citesSchema,
    })
    .optional(),
  courseCount: z
    .strictObject({
      value: z.number().int().positive(),
      note: z.string().min(1).optional(),
      ...unusualShape,
      ...versionShape,
      ...citedShape,
    })
    .optional(),
  price: priceSchema,
  /** Whether that price holds the fee of the exams; left out where no source tells. */
  priceHoldsExam: z.boolean().optional(),
  /** What the program says of scholarships, income-based prices, financial help and free access. */
  aid: citedTextSchema.optional(),
  /** Calendar months from first course to credential. */
  duration: quantitySchema('months'),
  /** Hours per week while one course runs. */
  effort: effortSchema,
  notApplicable: notApplicableSchema.optional(),
  tracks: z.array(trackSchema).default([]),
  courses: z.array(courseSchema).default([]),
  prerequisites: z
    .strictObject({
      skills: z.array(skillSchema).default([]),
      mathematics: mathematicsSchema.optional(),
      formal: z.string().min(1).optional(),
      ...citedShape,
    })
    .optional(),
  assessment: z
    .strictObject({
      graded: z.boolean().optional(),
      proctored: z.boolean().optional(),
      capstone: z.boolean().optional(),
      exam: z.string().min(1).optional(),
      note: z.string().min(1).optional(),
      ...citedShape,
    })
    .optional(),
  passing: citedTextSchema.optional(),
  pathways: z.array(pathwaySchema).default([]),
  noPathway: z.string().min(1).optional(),
  outcomes: z.array(outcomeSchema).default([]),
  endorsements: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        text: z.string().min(1),
        ...citedShape,
      }),
    )
    .default([]),
  limits: z.array(citedTextSchema).default([]),
  skills: z.array(z.string().min(1)).default([]),
  careers: z.array(z.string().min(1)).default([]),
  ...watchedShape,
});

export type Outcome = Cited<z.infer<typeof outcomeSchema>>;
