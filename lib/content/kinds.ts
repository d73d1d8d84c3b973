import type { z } from 'zod';
import { comparisonSchema } from '#lib/domain/comparison';
import { decisionSchema } from '#lib/domain/decision';
import { degreeSchema } from '#lib/domain/degree';
import { fieldSchema } from '#lib/domain/field';
import { guideSchema } from '#lib/domain/guide';
import { institutionSchema } from '#lib/domain/institution';
import { occupationSchema } from '#lib/domain/occupation';
import { payerSchema } from '#lib/domain/payer';
import { programSchema } from '#lib/domain/program';
import { readinessSchema } from '#lib/domain/readiness';
import { standardSchema } from '#lib/domain/standard';
import { termsSchema } from '#lib/domain/terms';
import { textSchema } from '#lib/domain/text';

/** The kinds of record, each with its folder under `content/`, its name for one, and the shape of its front matter. */
export const kinds = {
  programs: { one: 'program', schema: programSchema },
  degrees: { one: 'degree', schema: degreeSchema },
  institutions: { one: 'institution', schema: institutionSchema },
  fields: { one: 'field', schema: fieldSchema },
  occupations: { one: 'occupation', schema: occupationSchema },
  terms: { one: 'set of terms', schema: termsSchema },
  payers: { one: 'payer', schema: payerSchema },
  guides: { one: 'guide', schema: guideSchema },
  comparisons: { one: 'comparison', schema: comparisonSchema },
  readiness: { one: 'self-check', schema: readinessSchema },
  decisions: { one: 'option', schema: decisionSchema },
  standards: { one: 'standard', schema: standardSchema },
  texts: { one: 'text', schema: textSchema },
} as const;

export type Kind = keyof typeof kinds;

export const kindNames = Object.keys(kinds) as Kind[];

/** The front matter of one kind of record after validation, references still being slugs. */
export type Authored<K extends Kind> = z.infer<(typeof kinds)[K]['schema']>;
