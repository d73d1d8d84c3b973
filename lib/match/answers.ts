import type { Catalog, Field } from '#lib/domain/catalog';
import { countries } from '#lib/domain/countries';
import { type Language, languages, type MathLevel, mathLevels } from '#lib/domain/program';
import { FormReader, type NumberBox } from '#lib/form/form-reader';
import type { AddressParams } from '#lib/site/address-params';

/** What a visitor answered; a question left out filters nothing. */
export interface Answers {
  readonly field?: Field | undefined;
  /** Whether the program must count toward a degree; when it need not, nothing is asked. */
  readonly degree: boolean;
  /** Most that the whole program may cost, in US dollars. */
  readonly budget?: number | undefined;
  /** Hours a week that the visitor has. */
  readonly hours?: number | undefined;
  /** The mathematics that the visitor has. */
  readonly mathematics?: MathLevel | undefined;
  readonly language?: Language | undefined;
  /** Most that a whole degree may cost, in US dollars. No program is judged by it. */
  readonly degreeBudget?: number | undefined;
  /** Where the visitor says they live, by its code: chooses the rates of degrees, and no program. */
  readonly from?: string | undefined;
}

/** What programs are judged by, in the order of the form. */
export const questions = ['field', 'degree', 'budget', 'hours', 'mathematics', 'language'] as const;
export type Question = (typeof questions)[number];

/** The questions that a visitor answered. */
export const askedIn = (answers: Answers): Question[] =>
  questions.filter((question) => answers[question] !== undefined && answers[question] !== false);

/** The boxes of the form that take a number. */
export const boxes = {
  budget: { name: 'budget', label: 'Budget for the program', min: 0, max: 1_000_000, isMoney: true },
  hours: { name: 'hours', label: 'Hours a week', min: 1, max: 60 },
  degreeBudget: { name: 'degree-budget', label: 'Budget for a whole degree', min: 1, max: 1_000_000, isMoney: true },
} as const satisfies Record<string, NumberBox>;

const any = 'any';

/** The answers as parameters of an address, by the names of the form; what is not answered is left out. */
function toParams({ field, degree, budget, hours, mathematics, language, degreeBudget, from }: Answers) {
  return {
    field: field?.slug,
    degree: degree ? 'yes' : undefined,
    budget,
    hours,
    mathematics,
    language,
    [boxes.degreeBudget.name]: degreeBudget,
    from,
  };
}

/**
 * Reads the answers out of an address. Total: what cannot be used is a slip of the reader, and what the form does not
 * have is ignored.
 */
export function readAnswers({ fields }: Catalog, params: AddressParams): { answers: Answers; reader: FormReader } {
  const reader = new FormReader(params);
  const chosen = <T extends string>(name: string, allowed: readonly T[]): T | undefined => {
    const value = reader.choice<T | typeof any>(name, [...allowed, any], any);
    return value === any ? undefined : value;
  };
  const answers: Answers = {
    field: reader.record('field', 'field', fields),
    degree: reader.choice('degree', ['yes', 'no'], 'no') === 'yes',
    budget: reader.number(boxes.budget),
    hours: reader.number(boxes.hours),
    mathematics: chosen('mathematics', mathLevels),
    language: chosen('language', languages),
    degreeBudget: reader.number(boxes.degreeBudget),
    from: reader.choice('from', countries, '') || undefined,
  };
  reader.reportOthers(Object.keys(toParams(answers)));
  return { answers, reader };
}

/** The canonical query of these answers with its leading `?`; empty when nothing is answered. */
export function answersToSearch(answers: Answers): string {
  const pairs = Object.entries(toParams(answers)).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : '';
}
