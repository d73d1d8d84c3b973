import { z } from 'zod';
import type { Body } from './body';
import { type LiveFigureName, liveFigureNames } from './live-figure';
import { daySchema, type PartialDate, partialDateSchema } from './partial-date';
import { citesSchema, type Source, sourcesSchema } from './source';
import { summarySchema } from './summary';

/** A statement of a cell: words, or a number (`figure`, `unit`) with words, from sources. */
const statedSchema = z.strictObject({
  figure: z.string().min(1).optional(),
  unit: z.string().min(1).optional(),
  text: z.string().min(1),
  asOf: partialDateSchema.optional(),
  sources: citesSchema,
});

/** A statement whose number is computed from the catalog. */
const liveSchema = z.strictObject({ live: z.enum(liveFigureNames), text: z.string().min(1).optional() });

/** A statement that we could not find something, with where we looked. */
const unknownSchema = z.strictObject({ notFound: z.string().min(1) });

type AuthoredStatement = z.infer<typeof statedSchema> | z.infer<typeof liveSchema> | z.infer<typeof unknownSchema>;

const statementSchema = z.unknown().transform((value, context): AuthoredStatement => {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const schema = keys.includes('live') ? liveSchema : keys.includes('notFound') ? unknownSchema : statedSchema;
  const result: z.ZodSafeParseResult<AuthoredStatement> = schema.safeParse(value);
  if (result.success) return result.data;
  const known = Object.keys(schema.shape);
  for (const issue of result.error.issues) {
    context.issues.push({ ...issue, ...(issue.code === 'unrecognized_keys' && { known }) } as z.core.$ZodRawIssue);
  }
  return z.NEVER;
});

/** Front matter of `content/comparisons/<slug>.md`. */
export const comparisonSchema = z.strictObject({
  title: z.string().min(1),
  summary: summarySchema,
  answer: z.string().min(1),
  columns: z.tuple([z.string().min(1), z.string().min(1)]),
  groups: z
    .array(
      z.strictObject({
        title: z.string().min(1),
        rows: z
          .array(
            z.strictObject({
              factor: z.string().min(1),
              program: z.array(statementSchema).min(1),
              degree: z.array(statementSchema).min(1),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
  corrections: z
    .array(z.strictObject({ claim: z.string().min(1), answer: z.string().min(1), sources: citesSchema }))
    .default([]),
  lastVerified: daySchema,
  lastChanged: daySchema,
  sources: sourcesSchema,
});

export type AuthoredComparison = z.infer<typeof comparisonSchema>;

export type Statement =
  | {
      readonly kind: 'stated';
      readonly figure?: string | undefined;
      readonly unit?: string | undefined;
      readonly text: string;
      readonly asOf?: PartialDate | undefined;
      readonly sources: readonly Source[];
    }
  | { readonly kind: 'live'; readonly live: LiveFigureName; readonly text?: string | undefined }
  | { readonly kind: 'not-found'; readonly text: string };

export interface ComparisonRow {
  readonly factor: string;
  readonly program: readonly Statement[];
  readonly degree: readonly Statement[];
}

/** Factor by factor, a MicroMasters program beside a traditional master's degree. */
export interface Comparison {
  readonly slug: string;
  readonly file: string;
  readonly title: string;
  readonly summary: string;
  readonly answer: string;
  readonly columns: readonly [string, string];
  readonly groups: readonly { readonly title: string; readonly rows: readonly ComparisonRow[] }[];
  readonly corrections: readonly {
    readonly claim: string;
    readonly answer: string;
    readonly sources: readonly Source[];
  }[];
  readonly lastVerified: string;
  readonly lastChanged: string;
  readonly sources: readonly Source[];
  readonly body: Body;
}
