import { z } from 'zod';
import { type PartialDate, partialDateSchema } from './partial-date';
import { citesSchema, type Source } from './source';

export const citedTextSchema = z.strictObject({
  text: z.string().min(1),
  asOf: partialDateSchema.optional(),
  sources: citesSchema,
});

/** Words with the sources that carry them. */
export interface CitedText {
  readonly text: string;
  readonly asOf?: PartialDate | undefined;
  readonly sources: readonly Source[];
}

/** A remark of ours: it needs a source only when it states something that a source says. */
export const noteSchema = z.strictObject({
  text: z.string().min(1),
  asOf: partialDateSchema.optional(),
  sources: citesSchema.optional(),
});

export interface Note {
  readonly text: string;
  readonly asOf?: PartialDate | undefined;
  readonly sources: readonly Source[];
}
