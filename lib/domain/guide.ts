import { z } from 'zod';
import { chanceSchema } from './chance';
import type { Cited } from './cited';
import { recordShape } from './record';
import { toSlug } from './slug';
import { citesSchema } from './source';
import { summarySchema } from './summary';

/** What we found when we checked a claim. */
export const verdicts = ['wrong', 'partly', 'confirmed', 'unverifiable'] as const;
export type Verdict = (typeof verdicts)[number];

/** A claim of common advice with what we found. */
const claimSchema = z.strictObject({
  /** The claim in our words. */
  claim: z.string().min(1),
  verdict: z.enum(verdicts),
  evidence: z.string().min(1),
  /** What to say instead. */
  instead: z.string().min(1),
  sources: citesSchema.default([]),
});

export type Claim = Cited<z.infer<typeof claimSchema>>;

/** A word of the site with its meaning. */
const termSchema = z.strictObject({
  term: z.string().min(1),
  /** Other spellings that a text may use. */
  also: z.array(z.string().min(1)).default([]),
  definition: z.string().min(1),
  sources: citesSchema.default([]),
});

export type Term = Cited<z.infer<typeof termSchema>>;

/** The anchor of a term in the glossary. */
export const termAnchor = (term: string): string => toSlug(term);

/** Front matter of `content/guides/<slug>.md`. */
export const guideSchema = z.strictObject({
  title: z.string().min(1),
  question: z.string().min(1),
  answer: z.string().min(1),
  summary: summarySchema,
  /** Where it stands among the guides, 1 first. */
  order: z.number().int().positive(),
  fields: z.array(z.string()).default([]),
  /** Degrees that it compares; their facts stand in their own records. */
  degrees: z.array(z.string()).default([]),
  claims: z.array(claimSchema).default([]),
  terms: z.array(termSchema).default([]),
  chances: z.array(chanceSchema).default([]),
  /** Whether it asks: under each heading of level 2 the first list holds the choices, and the rest is the answer, folded. */
  foldsAnswers: z.boolean().default(false),
  /** What a reader does next: words and a path of this site. */
  next: z.array(z.strictObject({ text: z.string().min(1), to: z.string().startsWith('/') })).min(1),
  ...recordShape,
});
