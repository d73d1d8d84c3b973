import { z } from 'zod';
import { creditSystems, precisions } from '#lib/domain/credit';
import { factOrigins } from '#lib/domain/fact';
import { type CreditPathway, creditShare } from '#lib/domain/pathway';
import { partialDate, slug, sourceIds, words } from './facts';

export const pathwayRecord = z
  .object({
    program: slug,
    programTitle: z.string(),
    programUniversity: slug,
    programStatus: z.string(),
    degree: slug,
    degreeTitle: z.string(),
    degreeUniversity: slug,
    degreeCountry: z.string().meta({ description: 'ISO 3166-1 alpha-2.' }),
    promises: z.enum(['credit', 'entry']).meta({ description: 'Credit, or only a way in without credit.' }),
    credit: z.object({
      amount: z.number().nullable(),
      of: z.number().nullable().meta({ description: 'Size of the whole degree in the same unit.' }),
      system: z.enum(creditSystems).nullable(),
      unit: words,
    }),
    share: z.object({
      fraction: z.number().nullable().meta({ description: 'Part of the degree the program earns, from 0 to 1.' }),
      is: z.enum(precisions).nullable(),
      words,
    }),
    earns: words,
    conditions: z.array(z.string()),
    remains: words,
    note: words,
    how: z.enum(factOrigins),
    working: words,
    asOf: partialDate,
    sources: sourceIds.meta({ description: '`id` of entries in `sources` of the program.' }),
  })
  .meta({ id: 'Pathway', description: 'A published promise that a program earns credit toward a degree.' });

/** A pathway for readers of data. The share is the one the site shows: computed from credit, or as its source words it. */
export function toPathwayRecord(pathway: CreditPathway): z.infer<typeof pathwayRecord> {
  const { program, degree, credit, earns, remains, note, working, asOf } = pathway;
  const share = creditShare(pathway);
  return {
    program: program.slug,
    programTitle: program.title,
    programUniversity: program.institution.slug,
    programStatus: program.status.is,
    degree: degree.slug,
    degreeTitle: degree.title,
    degreeUniversity: degree.institution.slug,
    degreeCountry: degree.institution.country,
    promises: pathway.promises,
    credit: {
      amount: credit?.amount ?? null,
      of: share?.credit?.of ?? null,
      system: credit?.system ?? null,
      unit: credit?.unit ?? null,
    },
    share: { fraction: share?.fraction ?? null, is: share?.is ?? null, words: share?.words ?? null },
    earns: earns ?? null,
    conditions: [...pathway.conditions],
    remains: remains ?? null,
    note: note ?? null,
    how: pathway.how,
    working: working ?? null,
    asOf: asOf ?? null,
    sources: pathway.sources.map(({ id }) => id),
  };
}
