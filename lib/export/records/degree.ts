import { z } from 'zod';
import type { Degree } from '#lib/domain/catalog';
import { creditSystems } from '#lib/domain/credit';
import { deliveries, levels } from '#lib/domain/degree';
import { degreeWay, degreeWays } from '#lib/domain/degree-way';
import { checksOf } from '#lib/domain/next-check';
import { routes } from '#lib/site/routes';
import { degreeVerdict } from '#lib/verdict/degree';
import { degreeEarnings } from './earnings';
import { cited, citedText, creditFact, group, inShort, moneyFact, oneOf, rangeFact, slug, words } from './facts';
import { degreeCodes } from './identifiers';
import { mapperOf, watchedShape } from './shared';

const degreeRecord = z
  .object({
    slug,
    title: z.string().meta({ description: 'The name, in its own language.' }),
    laterTitles: z.array(z.string()).meta({ description: 'Names it has had since.' }),
    alsoKnownAs: z.array(z.string()).meta({ description: 'Abbreviations it goes by.' }),
    university: slug,
    universityName: z.string().meta({ description: 'The university by its name.' }),
    country: z.string().meta({ description: 'ISO 3166-1 alpha-2.' }),
    field: slug,
    alsoIn: z.array(slug).meta({ description: 'Other fields it belongs to.' }),
    unnamed: z.boolean().meta({ description: 'True when the source names the university and not the degree.' }),
    level: z.enum(levels).meta({ description: 'What the award is.' }),
    inShort,
    summary: z.string().meta({ description: 'What it is, in our words.' }),
    onlyFees: z
      .preprocess((is) => is === true, z.boolean())
      .meta({ description: 'True where no tuition is charged and the fees were not found.' }),
    tuition: moneyFact.meta({ description: 'Tuition of the whole degree.' }),
    tuitionAfterProgram: moneyFact.meta({ description: 'What is left to pay after the program.' }),
    tuitionPerUnit: z.array(z.object({ unit: z.string(), price: moneyFact })),
    duration: rangeFact.meta({
      description: 'Months of study; `basis` says whether full time, where the source does.',
    }),
    partTimeDuration: rangeFact.meta({ description: 'Months of part-time study.' }),
    durationAfterProgram: rangeFact.meta({ description: 'Months left after the program.' }),
    credits: creditFact(creditSystems).meta({ description: 'Credits of the whole degree.' }),
    delivery: group({
      is: oneOf(deliveries).meta({ description: 'How it is taught.' }),
      words: words.meta({ description: 'The same in words.' }),
      ...cited,
    }),
    admission: citedText.meta({ description: 'Whom it admits.' }),
    onlyThroughProgram: citedText.meta({
      description: 'Whom it is open to, where nobody comes to it without a program; else its text is null.',
    }),
    tryFirst: citedText.meta({ description: 'How to start without being admitted and earn the way in by courses.' }),
    transferLimit: citedText.meta({ description: 'How much credit from elsewhere it takes.' }),
    mathematics: citedText.meta({ description: 'The mathematics that it expects on entry.' }),
    assessment: citedText.meta({ description: 'Its exams, thesis and capstone.' }),
    language: citedText.meta({ description: 'What it is taught in.' }),
    status: citedText.meta({ description: 'Whether it still runs.' }),
    earnings: degreeEarnings,
    codes: degreeCodes,
    way: z.enum(degreeWays).meta({
      description: '`program` when a program on record is named for it, `direct` when none is.',
    }),
    accepts: z.array(slug).meta({ description: 'Programs that lead into it; the terms are in the pathways.' }),
    ...watchedShape,
  })
  .meta({ id: 'Degree', description: 'A master’s degree with its own admission.' });

/** A degree for readers of data; what is not known is null, or a fact whose state says so. */
export const toDegreeRecord = mapperOf(degreeRecord, (degree: Degree) => ({
  ...degree,
  inShort: degreeVerdict(degree),
  university: degree.institution,
  universityName: degree.institution.name,
  country: degree.institution.country,
  way: degreeWay(degree),
  accepts: degree.accepts.map(({ program }) => program),
  nextCheck: checksOf.degrees(degree),
  page: routes.degree(degree.slug),
}));
