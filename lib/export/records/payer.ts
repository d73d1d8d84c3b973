import { z } from 'zod';
import type { Payer } from '#lib/domain/catalog';
import { factOrigins } from '#lib/domain/fact';
import { checksOf } from '#lib/domain/next-check';
import { coverages, payerKinds, payerSteps } from '#lib/domain/payer';
import { bound, cited, day, oneOf, slug, words } from './facts';
import { mapperOf, nextCheck, notFound, source } from './shared';

const amount = z
  .preprocess(
    (value) => {
      const { value: range, ...rest } = (value ?? {}) as { value?: object };
      return { ...range, ...rest };
    },
    z.object({
      min: bound,
      max: bound,
      currency: words.meta({ description: 'ISO 4217 code; never converted by us.' }),
      per: words.meta({ description: 'What it is paid for once: `employee and calendar year`.' }),
      how: oneOf(factOrigins),
      working: words.meta({ description: 'The sum behind a computed amount.' }),
    }),
  )
  .meta({ description: 'The most that is paid; all null where no amount is on record.' });

const payerAnswer = z
  .object({
    step: z.enum(payerSteps).meta({ description: 'What is paid for.' }),
    covers: z.enum(coverages).meta({ description: 'Whether it pays; a step without an answer was not found.' }),
    text: z.string(),
    amount,
    conditions: z.array(z.string()),
    how: z.enum(factOrigins).meta({
      description: '`inferred` where the answer is our reading of a rule that does not name MicroMasters programs.',
    }),
    working: words.meta({ description: 'The reasoning behind an inferred answer.' }),
    namesPrograms: z
      .boolean()
      .meta({ description: 'Whether a source speaks of a MicroMasters program or its courses.' }),
    note: words,
    ...cited,
  })
  .meta({ id: 'PayerAnswer', description: 'What one payer pays at one step, and on what terms.' });

const payerRecord = z
  .object({
    slug,
    title: z.string().meta({ description: 'Who or what may pay.' }),
    country: z.string().meta({ description: 'ISO 3166-1 alpha-2, or `any`.' }),
    kind: z.enum(payerKinds).meta({ description: 'What kind of payer it is.' }),
    answers: z.array(payerAnswer),
    notFound,
    lastVerified: day,
    lastChanged: day,
    nextCheck,
    sources: z.array(source),
  })
  .meta({ id: 'Payer', description: 'Who or what may pay for a program or a degree.' });

/** A payer for readers of data. */
export const toPayerRecord = mapperOf(payerRecord, (payer: Payer) => ({ ...payer, nextCheck: checksOf.payers(payer) }));
