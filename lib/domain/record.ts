import { z } from 'zod';
import { changeSchema } from './change';
import { noteSchema } from './cited-text';
import { daySchema } from './partial-date';
import { sourcesSchema } from './source';

/** How the front matter of every record ends: when a person looked, when a fact changed, and its sources. */
export const recordShape = { lastVerified: daySchema, lastChanged: daySchema, sources: sourcesSchema };

/** How a program and a degree end: before that, our remarks, dated changes, and what we looked for in vain. */
export const watchedShape = {
  notes: z.array(noteSchema).default([]),
  changes: z.array(changeSchema).default([]),
  notFound: z.array(z.string().min(1)).default([]),
  ...recordShape,
};
