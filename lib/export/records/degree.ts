import { z } from 'zod';
import { creditSystems } from '#lib/domain/credit';
import { type Degree, deliveries } from '#lib/domain/degree';
import { factOrigins } from '#lib/domain/fact';
import { routes } from '#lib/site/routes';
import {
  citedText,
  idsOf,
  moneyFact,
  note,
  partialDate,
  rangeFact,
  slug,
  sourceIds,
  toCitedText,
  toMoneyFact,
  toNote,
  toRangeFact,
  words,
} from './facts';
import { change, recordShape, toChange, toRecord } from './shared';

const degreeRecord = z
  .object({
    slug,
    title: z.string(),
    laterTitles: z.array(z.string()),
    university: slug,
    universityName: z.string(),
    country: z.string().meta({ description: 'ISO 3166-1 alpha-2.' }),
    unnamed: z.boolean().meta({ description: 'True when the source names the university and not the degree.' }),
    summary: z.string(),
    tuition: moneyFact.meta({ description: 'Tuition of the whole degree.' }),
    tuitionAfterProgram: moneyFact.meta({ description: 'What is left to pay after the program.' }),
    tuitionPerUnit: z.array(z.object({ unit: z.string(), price: moneyFact })),
    duration: rangeFact.meta({ description: 'Months of full-time study.' }),
    partTimeDuration: rangeFact.meta({ description: 'Months of part-time study.' }),
    credits: z.object({
      amount: z.number().nullable(),
      system: z.enum(creditSystems).nullable(),
      unit: words,
      how: z.enum(factOrigins).nullable(),
      working: words,
      asOf: partialDate,
      sources: sourceIds,
    }),
    delivery: z.object({ is: z.enum(deliveries).nullable(), words, asOf: partialDate, sources: sourceIds }),
    admission: citedText,
    transferLimit: citedText,
    status: citedText.meta({ description: 'Whether it still runs.' }),
    accepts: z.array(slug).meta({ description: 'Programs that lead into it; the terms are in the pathways.' }),
    notes: z.array(note),
    changes: z.array(change),
    notFound: z.array(z.string()),
    ...recordShape,
  })
  .meta({ id: 'Degree', description: 'A master’s degree with its own admission.' });

type DegreeRecord = z.infer<typeof degreeRecord>;

function toCredits({ credits }: Degree): DegreeRecord['credits'] {
  if (credits.state !== 'known') {
    return { amount: null, system: null, unit: null, how: null, working: null, asOf: null, sources: [] };
  }
  const { value, how, working, asOf, sources } = credits;
  return { ...value, how, working: working ?? null, asOf: asOf ?? null, sources: idsOf(sources) };
}

/** A degree for readers of data; what is not known is null, or a fact whose state says so. */
export function toDegreeRecord(degree: Degree): DegreeRecord {
  const { delivery } = degree;
  return {
    slug: degree.slug,
    title: degree.title,
    laterTitles: [...degree.laterTitles],
    university: degree.institution.slug,
    universityName: degree.institution.name,
    country: degree.institution.country,
    unnamed: degree.unnamed,
    summary: degree.summary,
    tuition: toMoneyFact(degree.tuition),
    tuitionAfterProgram: toMoneyFact(degree.tuitionAfterProgram),
    tuitionPerUnit: degree.tuitionPerUnit.map(({ unit, price }) => ({ unit, price: toMoneyFact(price) })),
    duration: toRangeFact(degree.duration),
    partTimeDuration: toRangeFact(degree.partTimeDuration),
    credits: toCredits(degree),
    delivery: {
      is: delivery?.is ?? null,
      words: delivery?.words ?? null,
      asOf: delivery?.asOf ?? null,
      sources: idsOf(delivery?.sources ?? []),
    },
    admission: toCitedText(degree.admission),
    transferLimit: toCitedText(degree.transferLimit),
    status: toCitedText(degree.status),
    accepts: degree.accepts.map(({ program }) => program.slug),
    notes: degree.notes.map(toNote),
    changes: degree.changes.map(toChange),
    notFound: [...degree.notFound],
    ...toRecord(routes.degree(degree.slug), degree),
  };
}
