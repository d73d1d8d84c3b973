import type { Catalog, Field } from '#lib/domain/catalog';
import {
  decisionFacts,
  type FactAnswer,
  type FactName,
  factNames,
  type WeightName,
  weightNames,
} from '#lib/domain/decision';
import { FormReader } from '#lib/form/form-reader';
import { boxes } from '#lib/match/answers';
import type { AddressParams } from '#lib/site/address-params';
import { weightWords } from './questions';

/** What a visitor answered. What is left out speaks neither for nor against anything. */
export interface Answers {
  readonly facts: Readonly<Partial<Record<FactName, FactAnswer>>>;
  /** From 0, does not matter, to 4. */
  readonly weights: Readonly<Partial<Record<WeightName, number>>>;
  /** These speak for nothing: links take them along. */
  readonly field?: Field | undefined;
  readonly budget?: number | undefined;
  readonly hours?: number | undefined;
}

const toParams = ({ facts, weights, field, budget, hours }: Answers): [string, string][] =>
  Object.entries({ ...facts, ...weights, field: field?.slug, budget, hours }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );

const levels = weightWords.map((_, level) => String(level));

const chosen = <Name extends string, Value>(
  names: readonly Name[],
  read: (name: Name) => Value | undefined,
): Partial<Record<Name, Value>> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = read(name);
      return value === undefined ? [] : [[name, value]];
    }),
  ) as Partial<Record<Name, Value>>;

/**
 * Reads the answers out of an address. Total: what cannot be used is a slip of the reader, and what the form does not
 * have is ignored.
 */
export function readAnswers({ fields }: Catalog, params: AddressParams): { answers: Answers; reader: FormReader } {
  const reader = new FormReader(params);
  const pick = (name: string, allowed: readonly string[]) => reader.choice(name, allowed, '') || undefined;
  const answers: Answers = {
    facts: chosen(factNames, (name) => pick(name, decisionFacts[name]) as FactAnswer | undefined),
    weights: chosen(weightNames, (name) => {
      const level = pick(name, levels);
      return level === undefined ? undefined : Number(level);
    }),
    field: reader.record('field', 'field', fields),
    budget: reader.number(boxes.budget),
    hours: reader.number(boxes.hours),
  };
  reader.reportOthers([...factNames, ...weightNames, 'field', boxes.budget.name, boxes.hours.name]);
  return { answers, reader };
}

/** The canonical query of these answers with its leading `?`; empty when nothing is answered. */
export function answersToSearch(answers: Answers): string {
  const pairs = toParams(answers);
  return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : '';
}
