import { z } from 'zod';
import type { Body } from './body';
import type { Field } from './field';
import { daySchema } from './partial-date';
import { type Source, sourcesSchema } from './source';
import { summarySchema } from './summary';

/** Front matter of `content/guides/<slug>.md`. */
export const guideSchema = z.strictObject({
  title: z.string().min(1),
  question: z.string().min(1),
  answer: z.string().min(1),
  summary: summarySchema,
  fields: z.array(z.string()).default([]),
  lastVerified: daySchema,
  lastChanged: daySchema,
  sources: sourcesSchema,
});

/** An editorial page that answers one question of the visitor. */
export interface Guide {
  readonly slug: string;
  readonly file: string;
  readonly title: string;
  readonly question: string;
  readonly answer: string;
  readonly summary: string;
  readonly fields: readonly Field[];
  readonly lastVerified: string;
  readonly lastChanged: string;
  readonly sources: readonly Source[];
  readonly body: Body;
}
