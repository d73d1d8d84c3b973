import { z } from 'zod';
import type { CitedText, Note } from '#lib/domain/cited-text';
import type { Fact, Known } from '#lib/domain/fact';
import { factOrigins } from '#lib/domain/fact';
import type { MoneyRange } from '#lib/domain/money';
import type { NumberRange } from '#lib/domain/range';
import type { Source } from '#lib/domain/source';

/** Words, or null when there are none on record. */
export const words = z.string().nullable();

export const partialDate = z
  .string()
  .nullable()
  .meta({ description: 'As exact as its source: `2026`, `2026-05`, `2026-05-15` or a period `2018/2019`.' });

export const day = z.string().meta({ description: 'A calendar day, `YYYY-MM-DD`.' });

export const slug = z.string().meta({ description: 'The stable name of a record, as in its address.' });

export const sourceIds = z
  .array(z.string())
  .meta({ description: 'The sources behind the figure: `id` of the entries in `sources` of the same record.' });

const provenance = {
  how: z.enum(factOrigins).nullable().meta({ description: 'Stated by a source, inferred by us, or computed.' }),
  basis: words.meta({ description: 'What the figure covers.' }),
  working: words.meta({ description: 'The reasoning or the sum behind an inferred or computed figure.' }),
  asOf: partialDate,
  sources: sourceIds,
};

const state = {
  state: z.enum(['known', 'unknown', 'not-applicable']),
  lookedOn: words.meta({ description: 'When we last looked for an unknown figure.' }),
  reason: words.meta({ description: 'Why there can be no such figure.' }),
};

const bound = z.number().nullable();

const range = { min: bound, max: bound };

const moneyValue = { ...range, currency: words.meta({ description: 'ISO 4217 code; never converted by us.' }) };

/** A price. `min` equals `max` when it is exact; both are null unless the state is `known`. */
export const moneyFact = z
  .object({ ...state, ...moneyValue, ...provenance, also: z.array(z.object({ ...moneyValue, ...provenance })) })
  .meta({
    id: 'MoneyFact',
    description: 'A price with its sources; `also` holds older or rival prices, newest first.',
  });

/** A quantity between two bounds, in the unit its property names. */
export const rangeFact = z
  .object({ ...state, ...range, ...provenance, also: z.array(z.object({ ...range, ...provenance })) })
  .meta({ id: 'RangeFact', description: 'A quantity with its sources, in the unit that its property names.' });

/** A plain number. */
export const numberFact = z
  .object({ ...state, value: bound, ...provenance })
  .meta({ id: 'NumberFact', description: 'A number with its sources.' });

/** Words with the sources that carry them; `text` is null when nothing was found. */
export const citedText = z
  .object({ text: words, asOf: partialDate, sources: sourceIds })
  .meta({ id: 'CitedText', description: 'Words with their sources.' });

export const note = z
  .object({ text: z.string(), asOf: partialDate, sources: sourceIds })
  .meta({ id: 'Note', description: 'A remark; without sources when it states no fact.' });

export const idsOf = (sources: readonly Source[]): string[] => sources.map(({ id }) => id);

const provenanceOf = <T>({ how, basis, working, asOf, sources }: Known<T>) => ({
  how,
  basis: basis ?? null,
  working: working ?? null,
  asOf: asOf ?? null,
  sources: idsOf(sources),
});

const noProvenance = { how: null, basis: null, working: null, asOf: null, sources: [] };

function stateOf<T>(fact: Fact<T>) {
  return {
    state: fact.state,
    lookedOn: fact.state === 'unknown' ? fact.lookedOn : null,
    reason: fact.state === 'not-applicable' ? fact.reason : null,
  };
}

export function toMoneyFact(fact: Fact<MoneyRange>): z.infer<typeof moneyFact> {
  const value = ({ value: { min, max, currency } }: Known<MoneyRange>) => ({ min, max, currency });
  if (fact.state !== 'known') {
    return { ...stateOf(fact), min: null, max: null, currency: null, ...noProvenance, also: [] };
  }
  const also = fact.also.map((other) => ({ ...value(other), ...provenanceOf(other) }));
  return { ...stateOf(fact), ...value(fact), ...provenanceOf(fact), also };
}

export function toRangeFact(fact: Fact<NumberRange>): z.infer<typeof rangeFact> {
  const value = ({ value: { min, max } }: Known<NumberRange>) => ({ min, max });
  if (fact.state !== 'known') return { ...stateOf(fact), min: null, max: null, ...noProvenance, also: [] };
  const also = fact.also.map((other) => ({ ...value(other), ...provenanceOf(other) }));
  return { ...stateOf(fact), ...value(fact), ...provenanceOf(fact), also };
}

export function toNumberFact(fact: Fact<number>): z.infer<typeof numberFact> {
  if (fact.state !== 'known') return { ...stateOf(fact), value: null, ...noProvenance };
  return { ...stateOf(fact), value: fact.value, ...provenanceOf(fact) };
}

export const toCitedText = (text: CitedText | undefined): z.infer<typeof citedText> => ({
  text: text?.text ?? null,
  asOf: text?.asOf ?? null,
  sources: idsOf(text?.sources ?? []),
});

export const toNote = ({ text, asOf, sources = [] }: Note): z.infer<typeof note> => ({
  text,
  asOf: asOf ?? null,
  sources: idsOf(sources),
});
