import { z } from 'zod';
import type { Cited } from './cited';
import { citedShape, citesSchema } from './source';

/** Words with the sources that carry them. */
export const citedTextSchema = z.strictObject({
  text: z.string().min(1),
  ...citedShape,
});

export type CitedText = Cited<z.infer<typeof citedTextSchema>>;

/** A remark of ours: it needs a source only when it states something that a source says. */
export const noteSchema = citedTextSchema.extend({ sources: citesSchema.default([]) });
