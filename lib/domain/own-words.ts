import { z } from 'zod';
import { summarySchema } from './summary';

/**
 * What the page of a program says in the language of its courses, for those who cannot read the rest: a summary, and a
 * first part with its heading. It holds no figure, so that nothing in it goes stale.
 */
export const ownWordsSchema = z.strictObject({
  summary: summarySchema,
  title: z.string().min(1),
  text: z.array(z.string().min(1)).min(1),
});
