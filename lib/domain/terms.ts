import { z } from 'zod';
import type { Cited } from './cited';
import { report } from './code';
import { platforms } from './program';
import { recordShape } from './record';
import { citedShape } from './source';

/** What a clause is about, in the order in which clauses stand. */
export const clauseKinds = [
  'refund',
  'access',
  'expiry',
  'retake',
  'audit',
  'exam',
  'identity',
  'closure',
  'credential-form',
  'aid',
  'discount',
] as const;
export type ClauseKind = (typeof clauseKinds)[number];

export const timeUnits = ['days', 'weeks', 'months', 'years'] as const;
export type TimeUnit = (typeof timeUnits)[number];

export const clauseUnits = [...timeUnits, 'percent', 'USD', 'credits', 'attempts'] as const;

/** Whom a clause is for: what it names must all hold, so that Delft on edX is not Delft elsewhere. */
const scopeSchema = z
  .strictObject({
    platforms: z.array(z.enum(platforms)).min(1).optional(),
    institutions: z.array(z.string()).min(1).optional(),
    programs: z.array(z.string()).min(1).optional(),
  })
  .superRefine((scope, context) => {
    if (Object.keys(scope).length === 0) report(context, 'missing-property', scope, { path: ['platforms'] });
  });

export type Scope = Cited<z.infer<typeof scopeSchema>>;

const clauseSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  kind: z.enum(clauseKinds),
  /** In place of that of the record. */
  appliesTo: scopeSchema.optional(),
  text: z.string().min(1),
  value: z
    .strictObject({
      /** The words before the number where the clause leads the section of a page: "refunds end". */
      lead: z.string().min(1).optional(),
      number: z.number().nonnegative(),
      unit: z.enum(clauseUnits),
      /** The words behind the unit: "after you pay". */
      rest: z.string().min(1).optional(),
    })
    .optional(),
  note: z.string().min(1).optional(),
  ...citedShape,
});

export type Clause = Cited<z.infer<typeof clauseSchema>>;

/** Front matter of `content/terms/<slug>.md`: the rules of one provider. */
export const termsSchema = z.strictObject({
  /** Whose rules they are. */
  title: z.string().min(1),
  appliesTo: scopeSchema,
  terms: z.array(clauseSchema).min(1),
  ...recordShape,
});
