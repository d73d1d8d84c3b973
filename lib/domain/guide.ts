import { z } from 'zod';
import type { Body } from './body';
import type { Field } from './field';
import { daySchema } from './partial-date';
import { citesSchema, type Source, sourcesSchema } from './source';
import { summarySchema } from './summary';

/** What we found when we checked a claim. */
export const verdicts = ['wrong', 'partly', 'confirmed', 'unverifiable'] as const;
export type Verdict = (typeof verdicts)[number];

const claimSchema = z.strictObject({
  /** The claim in our words. */
  claim: z.string().min(1),
  verdict: z.enum(verdicts),
  evidence: z.string().min(1),
  /** What to say instead. */
  instead: z.string().min(1),
  sources: citesSchema.optional(),
});

const termSchema = z.strictObject({
  term: z.string().min(1),
  /** Other spellings that a text may use. */
  also: z.array(z.string().min(1)).default([]),
  definition: z.string().min(1),
  sources: citesSchema.optional(),
});

/** Front matter of `content/guides/<slug>.md`. */
export const guideSchema = z.strictObject({
  title: z.string().min(1),
  question: z.string().min(1),
  answer: z.string().min(1),
  summary: summarySchema,
  /** Where it stands among the guides, 1 first. */
  order: z.number().int().positive(),
  fields: z.array(z.string()).default([]),
  claims: z.array(claimSchema).default([]),
  terms: z.array(termSchema).default([]),
  /** What a reader does next: words and a path of this site. */
  next: z.array(z.strictObject({ text: z.string().min(1), to: z.string().startsWith('/') })).min(1),
  lastVerified: daySchema,
  lastChanged: daySchema,
  sources: sourcesSchema,
});

/** A claim of common advice with what we found. */
export interface Claim {
  readonly claim: string;
  readonly verdict: Verdict;
  readonly evidence: string;
  readonly instead: string;
  readonly sources: readonly Source[];
}

/** A word of the site with its meaning. */
export interface Term {
  readonly term: string;
  readonly also: readonly string[];
  readonly definition: string;
  readonly sources: readonly Source[];
}

/** An editorial page that answers one question of the visitor. */
export interface Guide {
  readonly slug: string;
  readonly file: string;
  readonly title: string;
  readonly question: string;
  readonly answer: string;
  readonly summary: string;
  readonly order: number;
  readonly fields: readonly Field[];
  readonly claims: readonly Claim[];
  readonly terms: readonly Term[];
  readonly next: readonly { readonly text: string; readonly to: string }[];
  readonly lastVerified: string;
  readonly lastChanged: string;
  readonly sources: readonly Source[];
  readonly body: Body;
}
