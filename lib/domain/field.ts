import { z } from 'zod';
import { citedTextSchema } from './cited-text';
import { fieldEarningsSchema } from './earnings';
import { subjectCodesSchema } from './identifiers';
import { recordShape } from './record';
import { sourcesSchema } from './source';
import { summarySchema } from './summary';

/** Front matter of `content/fields/<slug>.md`. */
export const fieldSchema = z.strictObject({
  title: z.string().min(1),
  summary: summarySchema,
  /** Whether its degrees may ask for mathematics; where none does, nobody is told that it was not found. */
  isQuantitative: z.boolean().default(true),
  /** Occupations a learner may have in mind; the match is ours. */
  occupations: z.array(z.string()).default([]),
  /** Where it stands in classifications of subjects. */
  codes: subjectCodesSchema.optional(),
  /** What a full degree changes in this field, beside a credential below it. */
  degreeAdds: z.array(citedTextSchema).default([]),
  /** What graduates in its subjects earned in the United States. */
  earnings: fieldEarningsSchema.optional(),
  notFound: z.array(z.string().min(1)).default([]),
  ...recordShape,
  sources: sourcesSchema.default({}),
});
