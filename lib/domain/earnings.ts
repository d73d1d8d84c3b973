import { z } from 'zod';
import { unusualShape } from './fact';
import { partialDateSchema } from './partial-date';
import { citesSchema } from './source';

/** How sure we are that the statistics count a degree under a subject. */
export const subjectMatches = ['likely', 'uncertain'] as const;
export type SubjectMatch = (typeof subjectMatches)[number];

/** A subject as US statistics on education know it: its four-digit code in the Classification of Instructional Programs. */
const subjectShape = {
  cip: z.string().regex(/^\d{2}\.\d{2}$/),
  subject: z.string().min(1),
};

/** Who was asked when, and in what money: graduates of some years, so many years later, in dollars of one year. */
const measuredShape = {
  yearsAfter: z.literal([1, 4, 5]),
  graduated: partialDateSchema,
  dollarsOf: partialDateSchema,
  asOf: partialDateSchema,
};

const dollars = z.number().int().positive();

/** What half of a university's master's graduates in a subject earned more than, in US dollars a year. */
const universityMedianSchema = z.strictObject({
  ...subjectShape,
  match: z.enum(subjectMatches),
  ...measuredShape,
  median: dollars,
  /** How many graduates it is the median of. */
  people: z.number().int().positive(),
  note: z.string().min(1).optional(),
  ...unusualShape,
  sources: citesSchema,
});

/** The same of all universities, and of those who hold a bachelor's in the subject and no master's. */
const nationalMedianSchema = z.strictObject({
  ...subjectShape,
  master: dollars.optional(),
  bachelor: dollars.optional(),
  note: z.string().min(1).optional(),
  ...unusualShape,
  sources: citesSchema,
});

/** Earnings beside a degree; `sources` say what the data set is, whom it counts and what years it speaks of. */
export const degreeEarningsSchema = z.strictObject({
  medians: z.array(universityMedianSchema).min(1),
  sources: citesSchema,
});

/** Earnings beside a field: medians of one time, the subject nearest to the field first. */
export const fieldEarningsSchema = z.strictObject({
  ...measuredShape,
  medians: z.array(nationalMedianSchema).min(1),
  sources: citesSchema,
});

/**
 * By how much the median of master's graduates is above that of bachelor's graduates, in US dollars and in whole percent
 * of the latter; nothing where one of the two is not known. It compares two groups of people.
 */
export function compareMedians({
  master,
  bachelor,
}: {
  readonly master?: number | undefined;
  readonly bachelor?: number | undefined;
}): { dollars: number; percent: number } | undefined {
  if (master === undefined || bachelor === undefined) return undefined;
  const difference = master - bachelor;
  return { dollars: difference, percent: Math.round((difference / bachelor) * 100) };
}
