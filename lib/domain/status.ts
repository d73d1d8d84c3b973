import { z } from 'zod';
import { type PartialDate, partialDateSchema } from './partial-date';
import { citesSchema, type Source } from './source';

export const statuses = ['open', 'closing', 'closed', 'unknown'] as const;

/**
 * Whether a learner can still start and finish. `stated`: a page says so, or a listing of that date shows it.
 * `inferred`: concluded, with the reasoning in `note`.
 */
export const statusSchema = z
  .strictObject({
    is: z.enum(statuses),
    evidence: z.enum(['stated', 'inferred']),
    asOf: partialDateSchema,
    closesOn: partialDateSchema.optional(),
    lastSeen: partialDateSchema.optional(),
    note: z.string().min(1).optional(),
    sources: citesSchema,
  })
  .superRefine((status, context) => {
    if ((status.is === 'closed' || status.evidence === 'inferred') && !status.note) {
      context.issues.push({ code: 'custom', input: status, params: { code: 'status-reason' } });
    }
    if (status.is === 'closing' && !status.closesOn) {
      context.issues.push({ code: 'custom', input: status, path: ['closesOn'], params: { code: 'missing-property' } });
    }
  });

export interface Status {
  readonly is: (typeof statuses)[number];
  readonly evidence: 'stated' | 'inferred';
  readonly asOf: PartialDate;
  readonly closesOn?: PartialDate | undefined;
  readonly lastSeen?: PartialDate | undefined;
  readonly note?: string | undefined;
  readonly sources: readonly Source[];
}
