import { z } from 'zod';
import type { Occupation } from '#lib/domain/occupation';
import { citedText, day, moneyFact, numberFact, slug, toCitedText, toMoneyFact, toNumberFact } from './facts';
import { source, toSource } from './shared';

export const occupationRecord = z
  .object({
    slug,
    title: z.string(),
    code: z.string().meta({ description: 'US Standard Occupational Classification.' }),
    medianPay: moneyFact.meta({ description: 'US median pay a year, all workers of the occupation.' }),
    growth: numberFact.meta({ description: 'Projected change in jobs over the period of `asOf`, in percent.' }),
    openings: numberFact.meta({ description: 'Projected openings a year.' }),
    entry: citedText,
    note: citedText,
    lastVerified: day,
    lastChanged: day,
    sources: z.array(source),
  })
  .meta({ id: 'Occupation', description: 'A kind of work as US statistics count it.' });

/** An occupation for readers of data. */
export const toOccupationRecord = (occupation: Occupation): z.infer<typeof occupationRecord> => ({
  slug: occupation.slug,
  title: occupation.title,
  code: occupation.code,
  medianPay: toMoneyFact(occupation.medianPay),
  growth: toNumberFact(occupation.growth),
  openings: toNumberFact(occupation.openings),
  entry: toCitedText(occupation.entry),
  note: toCitedText(occupation.note),
  lastVerified: occupation.lastVerified,
  lastChanged: occupation.lastChanged,
  sources: occupation.sources.map(toSource),
});
