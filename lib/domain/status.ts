import { z } from 'zod';
import type { Cited } from './cited';
import { report } from './code';
import { partialDateSchema } from './partial-date';
import { citesSchema } from './source';

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
      report(context, 'status-reason', status);
    }
    if (status.is === 'closing' && !status.closesOn) {
      report(context, 'missing-property', status, { path: ['closesOn'] });
    }
  });

export type Status = Cited<z.infer<typeof statusSchema>>;

/** Whether a learner can start, could once, or nobody knows: the three answers of the site. */
export type Standing = 'open' | 'closed' | 'unknown';

/** A program that is closing can still be started, so it is open; one whose status nobody knows is neither. */
export const standingOf = ({ status }: { readonly status: Pick<Status, 'is'> }): Standing =>
  status.is === 'closing' ? 'open' : status.is;

/** Whether a learner can still start. */
export const isOpen = (record: { readonly status: Pick<Status, 'is'> }): boolean => standingOf(record) === 'open';

/** Whether nobody can start any more; of one whose status nobody knows it is not said. */
export const isClosed = (record: { readonly status: Pick<Status, 'is'> }): boolean => standingOf(record) === 'closed';
