import { z } from 'zod';
import type { Body } from './body';
import { daySchema } from './partial-date';
import { type Source, sourcesSchema } from './source';
import { summarySchema } from './summary';

/** Front matter of `content/fields/<slug>.md`. */
export const fieldSchema = z.strictObject({
  title: z.string().min(1),
  summary: summarySchema,
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
  readonly lastVerified: string;
  readonly lastChanged: string;
  readonly sources: readonly Source[];
  readonly body: Body;
}
