import { z } from 'zod';
import { type Change, changedProperties, changeKinds } from '#lib/domain/change';
import type { Check } from '#lib/domain/next-check';
import { sourceKinds, sourceLinks } from '#lib/domain/source';
import { siteUrl } from '#lib/site/config';
import { changeValues, spreadValues } from './change-values';
import { day, note, oneOf, partialDate, sourceIds, words } from './facts';

/** A page behind a figure, within one record. */
export const source = z
  .object({
    id: z.string().meta({ description: 'Our short name of the page, unique within its record.' }),
    title: z.string().meta({ description: 'Its title.' }),
    publisher: z.string().meta({ description: 'Who publishes it.' }),
    url: z.string().meta({ description: 'Its address.' }),
    asOf: partialDate,
    kind: z.enum(sourceKinds).meta({
      description:
        'Who speaks: the program or law itself, its university, the press, a copy by others, or a private page.',
    }),
    link: z.enum(sourceLinks).meta({
      description:
        '`evidence-only` pages are weak evidence, for the reason in `why`. `gone` pages were read and are no longer there.',
    }),
    why: words.meta({ description: 'Why it is weak evidence.' }),
    license: words.meta({
      description:
        'Of a capture that is a file on GitHub, what its repository states: an SPDX identifier, `none-stated` or `not-looked-up`. It covers the code and arrangement of the repository, not the page that was copied. Null for a capture that is a page of its own, of which no license is recorded, and for every other source.',
    }),
    goneOn: words.meta({ description: 'The day a `gone` page was found gone, `YYYY-MM-DD`.' }),
    quote: words.meta({ description: 'A few words of it, at most 25.' }),
    note: words.meta({ description: 'A remark of ours.' }),
  })
  .meta({ id: 'Source', description: 'A page that carries a figure.' });

const change = z
  .object({
    on: day,
    is: z.enum(changeKinds).meta({
      description:
        '`event`: the world changed. `update`: the record has something new or newer, and was not wrong before. `correction`: the record was wrong and was mended.',
    }),
    what: z.string(),
    of: oneOf(changedProperties).meta({ description: 'The one property that it is of; null where it is of several.' }),
    ...changeValues,
    holdsFrom: partialDate.meta({
      description: 'When what was announced is to take place; null where it is not later.',
    }),
    sources: sourceIds,
  })
  .meta({ id: 'Change', description: 'A dated change of the world or of the record.' });

const due = (what: string) =>
  words.meta({
    description: `The day, \`YYYY-MM-DD\`, on which ${what} is due for a new look; null where it is not.`,
    format: 'date',
  });

/** The days on which a record is due for a new look, out of its checks. */
export const nextCheck = z
  .preprocess(
    (checks) => Object.fromEntries((checks as readonly Check[]).map(({ kind, due: day }) => [kind, day])),
    z.object({
      status: due('whether it is open'),
      price: due('the price'),
      credit: due('credit and admission'),
      pay: due('what is earned'),
      record: due('the whole record'),
    }),
  )
  .meta({
    description:
      'When a person is due to look again, by the intervals on the page of the data; a day in the past is overdue.',
  });

/** What every record has. */
export const recordShape = {
  page: z
    .preprocess((path) => `${siteUrl}${path}`, z.string())
    .meta({ description: 'The page of the record, for readers.' }),
  lastVerified: day.meta({ description: 'The day a person last checked the record against its sources.' }),
  lastChanged: day.meta({ description: 'The day a fact in it last changed.' }),
  nextCheck,
  sources: z.array(source),
};

/** What was looked for in vain. */
export const notFound = z.array(z.string()).meta({ description: 'What was looked for and not found, in words.' });

/** What programs and degrees have before that. */
export const watchedShape = {
  notes: z.array(note),
  changes: z.array(z.preprocess((one) => spreadValues(one as Change), change)),
  notFound,
  ...recordShape,
};

/** A function that makes data of a record by parsing it, once for each record. */
export function mapperOf<Domain extends object, T extends z.ZodType>(
  schema: T,
  read: (record: Domain) => object = (record) => record,
): (record: Domain) => z.output<T> {
  const made = new WeakMap<Domain, z.output<T>>();
  return (record) => {
    const data = made.get(record) ?? schema.parse(read(record));
    made.set(record, data);
    return data;
  };
}
