import { z } from 'zod';
import type { Occupation } from '#lib/domain/catalog';
import { checksOf } from '#lib/domain/next-check';
import { citedText, day, moneyFact, numberFact, slug } from './facts';
import { mapperOf, nextCheck, source } from './shared';

const occupationRecord = z
  .object({
    slug,
    title: z.string().meta({ description: 'The name of the occupation.' }),
    code: z.string().meta({ description: 'US Standard Occupational Classification.' }),
    medianPay: moneyFact.meta({ description: 'US median pay a year, all workers of the occupation.' }),
    growth: numberFact.meta({ description: 'Projected change in jobs over the period of `asOf`, in percent.' }),
    openings: numberFact.meta({ description: 'Projected openings a year.' }),
    entry: citedText.meta({ description: 'What one needs to enter it.' }),
    note: citedText.meta({ description: 'What a reader should know of the figures.' }),
    lastVerified: day,
    lastChanged: day,
    nextCheck,
    sources: z.array(source),
  })
  .meta({ id: 'Occupation', description: 'A kind of work as US statistics count it.' });

/** An occupation for readers of data. */
export const toOccupationRecord = mapperOf(occupationRecord, (occupation: Occupation) => ({
  ...occupation,
  nextCheck: checksOf.occupations(occupation),
}));
