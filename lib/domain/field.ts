import { z } from 'zod';
import type { Body } from './body';
import { type CitedText, citedTextSchema } from './cited-text';
import type { Occupation } from './occupation';
import { daySchema } from './partial-date';
import { type Source, sourcesSchema } from './source';
import { summarySchema } from './summary';

/** Front matter of `content/fields/<slug>.md`. */
export const fieldSchema = z.strictObject({
  title: z.string().min(1),
  summary: summarySchema,
  /** Occupations a learner may have in mind; the match is ours. */
  occupations: z.array(z.string()).default([]),
  /** What a full degree changes in this field, beside a credential below it. */
  degreeAdds: z.array(citedTextSchema).default([]),
  notFound: z.array(z.string().min(1)).default([]),
  lastVerified: daySchema,
  lastChanged: daySchema,
  sources: sourcesSchema.default({}),
});

/** One subject of our taxonomy. Each record has one primary field and may stand in others. */
export interface Field {
  readonly slug: string;
  readonly file: string;
  readonly title: string;
  readonly summary: string;
  readonly occupations: readonly Occupation[];
  readonly degreeAdds: readonly CitedText[];
  readonly notFound: readonly string[];
  readonly lastVerified: string;
  readonly lastChanged: string;
  readonly sources: readonly Source[];
  readonly body: Body;
}
