import { z } from 'zod';
import { citedTextSchema } from './cited-text';
import { figureSchema, priceSchema } from './figure';
import { recordShape } from './record';

/** The occupation that stands for all of them, beside which the others are shown. */
export const allOccupations = 'all-occupations';

/** Front matter of `content/occupations/<slug>.md`. */
export const occupationSchema = z.strictObject({
  title: z.string().min(1),
  /** Code in the US Standard Occupational Classification. */
  code: z.string().regex(/^\d{2}-\d{4}$/),
  /** What the middle worker earns a year before tax, whatever the schooling or experience. */
  medianPay: priceSchema,
  /** Projected change in the number of jobs over the period of `asOf`, in percent; below zero when it shrinks. */
  growth: figureSchema({ percent: z.number().gt(-100) }, ({ percent }) => percent),
  /** Projected openings a year, people who leave included. */
  openings: figureSchema({ perYear: z.number().int().nonnegative() }, ({ perYear }) => perYear),
  /** The schooling and experience that people usually enter with. */
  entry: citedTextSchema.optional(),
  note: citedTextSchema.optional(),
  ...recordShape,
});
