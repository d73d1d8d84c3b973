import type { Catalog, CreditPathway, Degree, Program } from '#lib/domain/catalog';
import { countries } from '#lib/domain/countries';
import { findBest } from '#lib/domain/credit-share';
import { degreeWay } from '#lib/domain/degree-way';
import { FormReader, type NumberBox, type Slip } from '#lib/form/form-reader';
import { degreeWithin } from '#lib/format/degree-title';
import { signOf } from '#lib/format/money';
import type { AddressParams } from '#lib/site/address-params';
import type { IgnoredValue } from '#lib/site/ignored-values';
import { type BoxName, boxes } from './boxes';
import { currenciesOf, moneyOf } from './currencies';
import { type NearestOther, nearestOther } from './nearest-other';
import { countOf } from './units';

/** What the visitor asks: between which records, and with which figures of their own. */
export interface Question {
  readonly program: Program | undefined;
  readonly degree: Degree | undefined;
  readonly pathway: CreditPathway | undefined;
  /** The degree taken directly: the same one, or its university’s own full form where ours is only the half after a program. */
  readonly direct: Degree | undefined;
  readonly other: Degree | undefined;
  /** How the other degree came to be named, where the visitor did not choose it. */
  readonly nearest: NearestOther | undefined;
  /** The same degrees with every rate of their records, whoever pays it. */
  readonly recorded: Readonly<Record<'degree' | 'direct' | 'other', Degree | undefined>>;
  /** Where the visitor says they live, by its code: never guessed from the request. */
  readonly from: string | undefined;
  /** Whether the visitor chose the other degree, or none. */
  readonly isOtherChosen: boolean;
  readonly own: ReadonlyMap<BoxName, number>;
  /** Whether the employer’s help for the program is entered as a sum of money; else it is a part in percent. */
  readonly isHelpSum: boolean;
  /** Whether that help and the help for the degree come from one plan, with one cap a year. */
  readonly isOnePlan: boolean;
  readonly start: string | undefined;
  /** Every box as typed. */
  readonly typed: ReadonlyMap<string, string>;
  readonly slips: readonly Slip[];
  readonly ignored: readonly IgnoredValue[];
}

const knowsPrice = ({ tuition }: Degree): boolean => tuition.state === 'known';

/** The degree that a program leads to most firmly, of those that a source names. */
const firmestDegree = ({ pathways }: Program): Degree | undefined =>
  findBest(pathways.filter(({ degree }) => !degree.unnamed))?.degree;

/** The full form of a degree whose record has only what is left of it after a program: same university and field. */
function fullForm(degree: Degree, degrees: readonly Degree[]): Degree {
  const isHalf = !knowsPrice(degree) && degree.tuitionAfterProgram.state === 'known';
  const full = degrees.find(
    (one) =>
      isHalf &&
      degreeWay(one) === 'direct' &&
      one.institution.slug === degree.institution.slug &&
      one.field.slug === degree.field.slug &&
      knowsPrice(one),
  );
  return full ?? degree;
}

/** Days that a start may be. */
const startBox = { name: 'start', label: 'Start', first: '2026-01-01', last: '2099-12-31' };

const parameters = ['program', 'degree', 'from', 'other', 'plans', 'start', ...Object.keys(boxes)];

/** A degree with its prices as someone from a country pays them, who may not have said which. */
export type RateOf = (degree: Degree, from: string | undefined) => Degree;

/**
 * Reads an address. Total: what cannot be used is a slip or is listed as ignored.
 *
 * @param rateOf chooses the rates of every degree asked about, and of those that may be named beside it
 */
export function readQuestion(catalog: Catalog, params: AddressParams, rateOf: RateOf = (degree) => degree): Question {
  const reader = new FormReader(params);
  const program = reader.record('program', 'program', catalog.programs);
  const degree = reader.record('degree', 'degree', catalog.degrees) ?? (program && firmestDegree(program));
  const direct = degree && fullForm(degree, catalog.degrees);
  const taken = [degree, direct].filter((one) => one !== undefined);
  const wantsNone = reader.all('other').at(-1) === 'none';
  const named = wantsNone ? undefined : reader.record('other', 'degree', catalog.degrees);
  const chosen = named && taken.includes(named) ? undefined : named;
  if (named && !chosen) reader.ignore('other', named.slug, 'is a degree of these routes already.');
  const from = reader.choice('from', countries, '') || undefined;
  const rated = (one: Degree): Degree => rateOf(one, from);
  const asked = degree && rated(degree);
  const isOtherChosen = wantsNone || chosen !== undefined;
  const nearest = isOtherChosen
    ? undefined
    : nearestOther({ program, degree, direct, from }, catalog.degrees.map(rated));
  const other = chosen ? rated(chosen) : nearest?.degree;
  const recorded = { degree, direct, other: other && catalog.degrees.find(({ slug }) => slug === other.slug) };
  const currencies = currenciesOf({ program, recorded });
  const size = countOf(degree);
  const credit = { ...boxes.credit, max: size ?? 100, isPercent: size === undefined };
  const boxOf = (name: BoxName): NumberBox => ({
    ...(name === 'credit' ? credit : boxes[name]),
    currency: moneyOf(currencies, name),
  });
  const own = new Map<BoxName, number>();
  const help = reader.partOrSum(boxOf('program-help'));
  if (help) own.set('program-help', help.value);
  for (const name of Object.keys(boxes) as BoxName[]) {
    const value = name === 'program-help' ? undefined : reader.number(boxOf(name));
    if (value !== undefined) own.set(name, value);
  }
  const isOnePlan = reader.choice('plans', ['one', 'two'], 'one') === 'one';
  const start = reader.day(startBox);
  reader.reportOthers(parameters);
  return {
    program,
    degree: asked,
    pathway: program?.pathways.find((one) => one.degree === degree),
    direct: direct === degree ? asked : direct && rated(direct),
    other,
    nearest,
    recorded,
    from,
    isOtherChosen,
    own,
    isHelpSum: help?.isSum ?? false,
    isOnePlan,
    start,
    typed: new Map([...parameters].map((name) => [name, reader.typed(name)])),
    slips: reader.slips,
    ignored: reader.ignored,
  };
}

/** The records that a question is about, each once. */
export const recordsOf = ({ program, degree, direct, other }: Question): (Program | Degree)[] => [
  ...new Set([program, degree, direct, other].filter((one) => one !== undefined)),
];

type Changes = Readonly<Record<string, string | number | null>>;

/** The parameters of a question with some of them changed; `null` takes one out. */
export function questionPairs(question: Question, changes: Changes = {}): [string, string][] {
  const { program, degree, from, other, isOtherChosen, own, isHelpSum, isOnePlan, start } = question;
  const pairs: Record<string, string | number | null | undefined> = {
    program: program?.slug,
    degree: degree?.slug,
    from,
    other: isOtherChosen ? (other?.slug ?? 'none') : undefined,
    plans: isOnePlan ? undefined : 'two',
    start,
    ...Object.fromEntries(own),
    ...(isHelpSum
      ? { 'program-help': `${signOf(currenciesOf(question).program).trim()}${own.get('program-help')}` }
      : {}),
    ...changes,
  };
  return Object.entries(pairs).flatMap(([name, value]): [string, string][] =>
    value === undefined || value === null ? [] : [[name, String(value)]],
  );
}

/** The address of a question, with its leading `?`; empty when nothing is asked. */
export function questionToSearch(question: Question, changes: Changes = {}): string {
  const pairs = questionPairs(question, changes);
  return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : '';
}

/** What a question is called. */
export function titleOf({ program, degree }: Question): string {
  if (degree) return `Routes to ${degreeWithin(degree)}, ${degree.institution.short}`;
  return program ? `What ${program.title} comes to, ${program.institution.short}` : 'What each route comes to, for you';
}
