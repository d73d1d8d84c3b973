import { z } from 'zod';
import { report } from './code';
import { daySchema } from './partial-date';

const countSchema = z.int().nonnegative();

/** What a check of figures drawn at random against their sources came to. */
export const auditSchema = z
  .strictObject({
    on: daySchema,
    /** How many figures were checked. */
    figures: z.int().positive(),
    by: z.string().min(1),
    right: countSchema,
    misleading: countSchema,
    wrong: countSchema,
    /** Figures whose page could not be read again. */
    notCheckable: countSchema,
    found: z.string().min(1),
    mended: z.string().min(1),
  })
  .superRefine((audit, context) => {
    const { figures, right, misleading, wrong, notCheckable } = audit;
    const sum = right + misleading + wrong + notCheckable;
    if (sum !== figures) report(context, 'audit-sum', figures, { path: ['figures'], params: { sum } });
  });

export type Audit = Readonly<z.infer<typeof auditSchema>>;
