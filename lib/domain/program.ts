import { z } from 'zod';
import type { Body } from './body';
import { type Change, changeSchema } from './change';
import { type CitedText, citedTextSchema, type Note, noteSchema } from './cited-text';
import { type Course, courseSchema } from './course';
import type { Fact } from './fact';
import type { Field } from './field';
import { priceSchema, quantitySchema } from './figure';
import type { Institution } from './institution';
import type { MoneyRange } from './money';
import { daySchema, type PartialDate, partialDateSchema } from './partial-date';
import { type CreditPathway, pathwaySchema } from './pathway';
import { type NumberRange, rangeSchema } from './range';
import { citesSchema, type Source, sourcesSchema } from './source';
import { type Status, statusSchema } from './status';
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
  asOf: partialDateSchema.optional(),
  sources: citesSchema,
});

const outcomeSchema = z.strictObject({
  fact: z.string().min(1),
  value: z.union([z.number(), z.string().min(1)], { error: 'must be a number or words' }),
  of: z.number().positive().optional(),
  kind: z.enum(outcomeKinds),
  asOf: partialDateSchema.optional(),
  sources: citesSchema,
});

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
  url: z
    .string()
    .refine((text) => /^https?:\/\/\S+$/.test(text) && URL.canParse(text), { params: { code: 'url-format' } })
    .optional(),
  summary: summarySchema,
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
      asOf: partialDateSchema.optional(),
      sources: citesSchema,
    })
    .optional(),
  price: priceSchema.optional(),
  duration: quantitySchema('months').optional(),
  effort: quantitySchema('hoursPerWeek').optional(),
  notApplicable: notApplicableSchema.optional(),
  tracks: z.array(trackSchema).default([]),
  courses: z.array(courseSchema).default([]),
  prerequisites: z
    .strictObject({
      skills: z.array(z.string().min(1)).default([]),
      mathematics: z.strictObject({ level: z.enum(mathLevels), words: z.string().min(1) }).optional(),
      formal: z.string().min(1).optional(),
      asOf: partialDateSchema.optional(),
      sources: citesSchema,
    })
    .optional(),
  assessment: z
    .strictObject({
      graded: z.boolean().optional(),
      proctored: z.boolean().optional(),
      capstone: z.boolean().optional(),
      exam: z.string().min(1).optional(),
      note: z.string().min(1).optional(),
      asOf: partialDateSchema.optional(),
      sources: citesSchema,
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
        asOf: partialDateSchema.optional(),
        sources: citesSchema,
      }),
    )
    .default([]),
  limits: z.array(citedTextSchema).default([]),
  skills: z.array(z.string().min(1)).default([]),
  careers: z.array(z.string().min(1)).default([]),
  notes: z.array(noteSchema).default([]),
  changes: z.array(changeSchema).default([]),
  notFound: z.array(z.string().min(1)).default([]),
  lastVerified: daySchema,
  lastChanged: daySchema,
  sources: sourcesSchema,
});

export interface Track {
  readonly name: string;
  readonly rule?: string | undefined;
  readonly courses?: readonly string[] | undefined;
  readonly months?: NumberRange | undefined;
  readonly launched?: PartialDate | undefined;
  readonly asOf?: PartialDate | undefined;
  readonly sources: readonly Source[];
}

export interface Outcome {
  readonly fact: string;
  readonly value: number | string;
  readonly of?: number | undefined;
  readonly kind: (typeof outcomeKinds)[number];
  readonly asOf?: PartialDate | undefined;
  readonly sources: readonly Source[];
}

export interface Prerequisites {
  readonly skills: readonly string[];
  readonly mathematics?: { readonly level: MathLevel; readonly words: string } | undefined;
  readonly formal?: string | undefined;
  readonly asOf?: PartialDate | undefined;
  readonly sources: readonly Source[];
}

export interface Assessment {
  readonly graded?: boolean | undefined;
  readonly proctored?: boolean | undefined;
  readonly capstone?: boolean | undefined;
  readonly exam?: string | undefined;
  readonly note?: string | undefined;
  readonly asOf?: PartialDate | undefined;
  readonly sources: readonly Source[];
}

/** A set of courses ending in one credential below a degree. */
export interface Program {
  readonly kind: 'micromasters';
  readonly slug: string;
  readonly file: string;
  readonly title: string;
  readonly formerTitles: readonly string[];
  readonly formerSlugs: readonly string[];
  readonly institution: Institution;
  readonly unit?: string | undefined;
  readonly institutionNote?: CitedText | undefined;
  readonly field: Field;
  readonly alsoIn: readonly Field[];
  readonly platforms: readonly Platform[];
  readonly formerPlatforms: readonly Platform[];
  readonly languages: readonly Language[];
  readonly url?: string | undefined;
  readonly summary: string;
  readonly status: Status;
  readonly launched?:
    | { on: PartialDate; is: 'exact' | 'by' | 'after'; note?: string | undefined; sources: readonly Source[] }
    | undefined;
  readonly courseCount?:
    | { value: number; note?: string | undefined; asOf?: PartialDate | undefined; sources: readonly Source[] }
    | undefined;
  readonly price: Fact<MoneyRange>;
  /** Calendar months from first course to credential. */
  readonly duration: Fact<NumberRange>;
  /** Hours per week while one course runs. */
  readonly effort: Fact<NumberRange>;
  readonly tracks: readonly Track[];
  readonly courses: readonly Course[];
  readonly prerequisites?: Prerequisites | undefined;
  readonly assessment?: Assessment | undefined;
  readonly passing?: CitedText | undefined;
  readonly pathways: readonly CreditPathway[];
  readonly noPathway?: string | undefined;
  readonly outcomes: readonly Outcome[];
  readonly endorsements: readonly (CitedText & { readonly name: string })[];
  readonly limits: readonly CitedText[];
  readonly skills: readonly string[];
  readonly careers: readonly string[];
  readonly notes: readonly Note[];
  readonly changes: readonly Change[];
  readonly notFound: readonly string[];
  readonly lastVerified: string;
  readonly lastChanged: string;
  readonly sources: readonly Source[];
  readonly body: Body;
}

/** Months until a record counts as stale: a person should look again at least once a year. */
export const staleAfterMonths = 12;
