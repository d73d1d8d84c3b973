import { z } from 'zod';
import type { Fact, Known } from '#lib/domain/fact';
import { factOrigins } from '#lib/domain/fact';
import { priceParts } from '#lib/domain/price-terms';
import type { Source } from '#lib/domain/source';

/*
 * The schema of a record is also its mapping: `parse` takes the linked record, drops what is not published, writes
 * `null` for what is absent and the names of sources for the sources. The published JSON Schema is made from the same.
 */

const nullable = <T extends z.ZodType>(schema: T) => z.preprocess((value) => value ?? null, schema.nullable());

/** Words, or null when there are none on record. */
export const words = nullable(z.string());

/** What the record comes to, as everywhere on the site. */
export const inShort = z
  .preprocess((sentences) => (sentences as readonly string[]).join(' '), z.string())
  .meta({
    description: 'The record in two sentences, made from its other properties by a rule: the words of its page.',
  });

export const bound = nullable(z.number());

export const yes = nullable(z.boolean());

export const oneOf = <const T extends readonly string[]>(values: T) => nullable(z.enum(values));

export const partialDate = nullable(z.string()).meta({
  description: 'As exact as its source: `2026`, `2026-05`, `2026-05-15` or a period `2018/2019`.',
});

export const day = z.string().meta({ description: 'A calendar day, `YYYY-MM-DD`.', format: 'date' });

/** Another record, by its slug. */
export const slug = z
  .preprocess((record) => (record as { slug?: string }).slug ?? record, z.string())
  .meta({ description: 'The stable name of a record, as in its address.' });

export const sourceIds = z
  .preprocess((sources) => ((sources ?? []) as readonly Source[]).map(({ id }) => id), z.array(z.string()))
  .meta({ description: 'The sources behind the figure: `id` of the entries in `sources` of the same record.' });

/** What stands beside everything that a source says. */
export const cited = { asOf: partialDate, sources: sourceIds };

/** A group of properties; all of them null where the record has no such group. */
export const group = <T extends z.core.$ZodLooseShape>(shape: T) =>
  z.preprocess((value) => value ?? {}, z.object(shape));

/** The version of a program that something belongs to. */
export const version = words.meta({
  description: 'The earlier version of the program it belongs to; null for the program as the newest listing has it.',
});

const provenance = {
  how: oneOf(factOrigins).meta({ description: 'Stated by a source, inferred by us, or computed.' }),
  basis: words.meta({ description: 'What the figure covers.' }),
  working: words.meta({ description: 'The reasoning or the sum behind an inferred or computed figure.' }),
  version,
  ...cited,
};

const state = {
  state: z
    .enum(['known', 'unknown', 'not-applicable'])
    .meta({ description: 'Whether the figure is known, not known, or one that this record cannot have.' }),
  lookedOn: words.meta({
    description:
      'The day the record was last checked: from it ages are counted, and then we last looked for what is not known.',
  }),
  reason: words.meta({ description: 'Why there can be no such figure.' }),
};

const range = {
  min: bound.meta({ description: 'The least; equal to `max` when the figure is exact.' }),
  max: bound.meta({ description: 'The most.' }),
};

const moneyValue = { ...range, currency: words.meta({ description: 'ISO 4217 code; never converted by us.' }) };

/** What is said of a price that is known, and of no other. */
const untold = { isBelow: null, isAbout: null, onlyFees: null };
const ofKnown = z.preprocess((is) => (is === null ? null : is === true), z.boolean().nullable());

/** A fact with the parts of its value beside its provenance; a value without parts stays `value`. */
function flatten(fact: unknown): Record<string, unknown> {
  const known = fact as Fact<unknown> & Partial<Known<unknown>>;
  const parts = typeof known.value === 'object' ? known.value : { value: known.value };
  return { ...known, ...parts, ...(known.state === 'known' ? {} : untold), also: (known.also ?? []).map(flatten) };
}

const factOf = <T extends z.ZodType>(schema: T) => z.preprocess(flatten, schema);

const listOf = (schema: z.ZodType) => z.preprocess((values) => values ?? [], z.array(schema));

const priceTerms = {
  for: listOf(z.string()).meta({
    description:
      'Whose people pay it: countries (ISO 3166-1), `EU`, `EEA`, `EFTA`, states (ISO 3166-2); `all` where a source says that everyone pays it; `some` where it depends on something else or on more. Empty where no source tells.',
  }),
  notFor: listOf(z.string()).meta({ description: 'Whose people pay another price, in the same codes.' }),
  includes: listOf(z.enum(priceParts)).meta({ description: 'What a source says is in it.' }),
  excludes: listOf(z.enum(priceParts)).meta({ description: 'What a source says is not in it.' }),
  onlyFees: ofKnown.meta({
    description: 'True where all of it is fees, since no tuition is charged; null where no price is known.',
  }),
};

const isBelow = ofKnown.meta({
  description:
    'True where a source says only that the price is below the amount, as in “under $7,000”; null where no price is known.',
});

const isAbout = ofKnown.meta({
  description:
    'True where a source says only about how much it is, as in “about $50,000”; null where no price is known.',
});

const priceShape = { ...moneyValue, isBelow, isAbout, ...priceTerms, ...provenance };

/** A price. `min` equals `max` when it is exact; both are null unless the state is `known`. */
export const moneyFact = factOf(
  z.object({ ...state, ...priceShape, also: z.array(z.object(priceShape)) }).meta({
    id: 'MoneyFact',
    description: 'A price with its sources; `also` holds older or rival prices, newest first.',
  }),
);

/** A quantity between two bounds, in the unit its property names. */
export const rangeFact = factOf(
  z
    .object({ ...state, ...range, ...provenance, also: z.array(z.object({ ...range, ...provenance })) })
    .meta({ id: 'RangeFact', description: 'A quantity with its sources, in the unit that its property names.' }),
);

const ofOneCourse = z
  .preprocess((is) => is === true, z.boolean())
  .meta({ description: 'True where the hours are those of one course and tell nothing of the others.' });

/** Hours a week. */
export const effortFact = factOf(
  z
    .object({
      ...state,
      ...range,
      ofOneCourse,
      ...provenance,
      also: z.array(z.object({ ...range, ofOneCourse, ...provenance })),
    })
    .meta({ id: 'EffortFact', description: 'Hours a week with their sources.' }),
);

/** A plain number. */
export const numberFact = factOf(
  z
    .object({ ...state, value: bound.meta({ description: 'The number.' }), ...provenance })
    .meta({ id: 'NumberFact', description: 'A number with its sources.' }),
);

/** A number of credits with its system and unit; all null when it is not known. */
export const creditFact = (systems: readonly [string, ...string[]]) =>
  factOf(
    z.object({
      amount: bound.meta({ description: 'How many.' }),
      system: oneOf(systems).meta({ description: 'The system of credit they belong to.' }),
      unit: words.meta({ description: 'What the university calls one.' }),
      how: provenance.how,
      working: provenance.working,
      ...cited,
    }),
  );

/** Words with the sources that carry them; `text` is null when nothing was found. */
export const citedText = z.preprocess(
  (text) => text ?? {},
  z
    .object({ text: words.meta({ description: 'Our words; null where nothing was found.' }), ...cited })
    .meta({ id: 'CitedText', description: 'Words with their sources.' }),
);

export const note = z
  .object({ text: z.string(), ...cited })
  .meta({ id: 'Note', description: 'A remark; without sources when it states no fact.' });
