import { z } from 'zod';
import type { CreditPathway } from '#lib/domain/catalog';
import { creditSystems, precisions } from '#lib/domain/credit';
import { creditShare } from '#lib/domain/credit-share';
import { factOrigins } from '#lib/domain/fact';
import { firmnesses, firmnessOf } from '#lib/domain/firmness';
import { voices } from '#lib/domain/pathway';
import { pathwayVerdict } from '#lib/verdict/degree';
import { bound, group, inShort, oneOf, partialDate, slug, sourceIds, words } from './facts';
import { mapperOf } from './shared';

const schema = z
  .object({
    program: slug,
    programTitle: z.string(),
    programUniversity: slug,
    programStatus: z.string(),
    degree: slug,
    degreeTitle: z.string(),
    degreeUniversity: slug,
    degreeCountry: z.string().meta({ description: 'ISO 3166-1 alpha-2.' }),
    inShort,
    promises: z.enum(['credit', 'entry']).meta({ description: 'Credit, or only a way in without credit.' }),
    firmness: z.enum(firmnesses).meta({
      description:
        'How firm the promise is: a university says how much credit, says credit, or says only a way in; others name the degree; nobody says it of this program.',
    }),
    saidBy: group({
      is: oneOf(voices),
      who: words,
      why: words.meta({ description: 'What exactly is said there.' }),
    }),
    credit: group({
      amount: bound,
      of: bound.meta({ description: 'Size of the whole degree in the same unit.' }),
      system: oneOf(creditSystems),
      unit: words,
    }),
    share: group({
      fraction: bound.meta({ description: 'Part of the degree the program earns, from 0 to 1.' }),
      is: oneOf(precisions),
      words,
    }),
    earns: words,
    conditions: z.array(z.string()),
    fullFee: z.boolean().meta({ description: 'Whether the whole tuition is due although credit is given.' }),
    remains: words,
    note: words,
    how: z.enum(factOrigins),
    working: words,
    asOf: partialDate,
    sources: sourceIds.meta({ description: '`id` of entries in `sources` of the program.' }),
  })
  .meta({
    id: 'Pathway',
    description:
      'A program and a degree it is linked to: credit toward it, or a way in; `firmness` says by whose word.',
  });

/** A pathway in a record. The share is the one the site shows: computed from credit, or as its source words it. */
export const pathwayRecord = z.preprocess((pathway: CreditPathway) => {
  const { program, degree } = pathway;
  const share = creditShare(pathway);
  return {
    ...pathway,
    inShort: pathwayVerdict(pathway),
    firmness: firmnessOf(pathway),
    programTitle: program.title,
    programUniversity: program.institution,
    programStatus: program.status.is,
    degreeTitle: degree.title,
    degreeUniversity: degree.institution,
    degreeCountry: degree.institution.country,
    credit: { ...pathway.credit, of: share?.credit?.of },
    share,
  };
}, schema);

/** A pathway for readers of data. */
export const toPathwayRecord = mapperOf<CreditPathway, typeof pathwayRecord>(pathwayRecord);
