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
    programTitle: z.string().meta({ description: 'The program by its title.' }),
    programUniversity: slug,
    programStatus: z.string().meta({ description: 'Whether one can start and finish the program.' }),
    degree: slug,
    degreeTitle: z.string().meta({ description: 'The degree by its title.' }),
    degreeUniversity: slug,
    degreeCountry: z.string().meta({ description: 'ISO 3166-1 alpha-2.' }),
    inShort,
    promises: z.enum(['credit', 'entry']).meta({ description: 'Credit, or only a way in without credit.' }),
    firmness: z.enum(firmnesses).meta({
      description:
        'How firm the promise is: a university says how much credit, says credit, or says only a way in; others name the degree; nobody says it of this program.',
    }),
    saidBy: group({
      is: oneOf(voices).meta({ description: 'Who says so: the university of one of the two, or others.' }),
      who: words.meta({ description: 'Who says so, by name.' }),
      why: words.meta({ description: 'What exactly is said there.' }),
    }),
    credit: group({
      amount: bound.meta({ description: 'How much credit it earns.' }),
      of: bound.meta({ description: 'Size of the whole degree in the same unit.' }),
      system: oneOf(creditSystems).meta({ description: 'The system of credit.' }),
      unit: words.meta({ description: 'What the university calls one.' }),
    }),
    share: group({
      fraction: bound.meta({ description: 'Part of the degree the program earns, from 0 to 1.' }),
      is: oneOf(precisions).meta({ description: 'How exact the part is.' }),
      words: words.meta({ description: 'The part as its source words it.' }),
    }),
    earns: words.meta({ description: 'What it earns, in words.' }),
    conditions: z.array(z.string()).meta({ description: 'What else must be met.' }),
    fullFee: z.boolean().meta({ description: 'Whether the whole tuition is due although credit is given.' }),
    asksForMost: z
      .boolean()
      .meta({ description: 'Whether the credit asks for all that the price of the program holds at the most.' }),
    remains: words.meta({ description: 'What is left to do in the degree.' }),
    note: words.meta({ description: 'What a reader should know about it.' }),
    how: z.enum(factOrigins).meta({ description: 'Stated by a source, inferred by us, or computed.' }),
    working: words.meta({ description: 'The reasoning behind what is inferred or computed.' }),
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
