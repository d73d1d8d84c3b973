import { type Figure, figuresOf } from '#lib/audit/figures';
import type { Catalog, Degree, Program } from '#lib/domain/catalog';
import type { Fact } from '#lib/domain/fact';
import { monthsSince, type PartialDate } from '#lib/domain/partial-date';
import { totalHours } from '#lib/domain/program-figures';
import { generatedAt } from '#lib/export/data-set';

/** Age in months from which a known figure is called old. */
const oldAfterMonths = 60;

/** Whether a record has a property, and the date it speaks for. */
interface Held {
  readonly state: 'known' | 'unknown' | 'not-applicable';
  readonly asOf?: PartialDate | undefined;
}

/** How much of one property is known over all records of a kind. */
export interface Coverage {
  readonly property: string;
  readonly total: number;
  readonly known: number;
  /** Known, and more than five years old on the day of the data. */
  readonly old: number;
  /** Known, from a page without a date. */
  readonly undated: number;
  readonly unknown: number;
  readonly notApplicable: number;
}

const held = (value: { readonly asOf?: PartialDate | undefined } | undefined): Held =>
  value ? { state: 'known', asOf: value.asOf } : { state: 'unknown' };

const heldFact = (fact: Fact<unknown>): Held =>
  fact.state === 'known' ? { state: 'known', asOf: fact.asOf } : { state: fact.state };

/** Known when the part that counts is there; its date is that of the whole. */
const heldPart = (whole: { readonly asOf?: PartialDate | undefined } | undefined, part: unknown): Held =>
  part === undefined ? { state: 'unknown' } : held(whole);

const programProperties: readonly (readonly [string, (program: Program) => Held])[] = [
  ['Status', ({ status }) => (status.is === 'unknown' ? { state: 'unknown' } : held(status))],
  ['Price of the whole program', ({ price }) => heldFact(price)],
  ['Length in months', ({ duration }) => heldFact(duration)],
  ['Hours a week', ({ effort }) => heldFact(effort)],
  ['Hours in all', (program) => heldFact(totalHours(program))],
  ['Number of courses', ({ courseCount }) => held(courseCount)],
  ['Launch', ({ launched }) => held(launched && { asOf: launched.on })],
  ['Mathematics needed', ({ prerequisites }) => heldPart(prerequisites, prerequisites?.mathematics)],
  ['Formal entry rule', ({ prerequisites }) => heldPart(prerequisites, prerequisites?.formal)],
  ['Exam', ({ assessment }) => heldPart(assessment, assessment?.exam)],
  ['Proctoring', ({ assessment }) => heldPart(assessment, assessment?.proctored)],
  ['To pass', ({ passing }) => held(passing)],
  ['A degree that names it', ({ pathways }) => held(pathways[0])],
];

const degreeProperties: readonly (readonly [string, (degree: Degree) => Held])[] = [
  ['Tuition of the whole degree', ({ tuition }) => heldFact(tuition)],
  ['Left to pay after the program', ({ tuitionAfterProgram }) => heldFact(tuitionAfterProgram)],
  ['Length in months', ({ duration }) => heldFact(duration)],
  ['Size in credits', ({ credits }) => heldFact(credits)],
  ['Online or on campus', ({ delivery }) => held(delivery)],
  ['Admission', ({ admission }) => held(admission)],
  ['Limit on credit from elsewhere', ({ transferLimit }) => held(transferLimit)],
  ['Whether it still runs', ({ status }) => held(status)],
];

function coverageOf<T>(property: string, records: readonly T[], read: (record: T) => Held, today: string): Coverage {
  const all = records.map(read);
  const known = all.filter(({ state }) => state === 'known');
  return {
    property,
    total: all.length,
    known: known.length,
    old: known.filter(({ asOf }) => asOf && monthsSince(asOf, today) >= oldAfterMonths).length,
    undated: known.filter(({ asOf }) => !asOf).length,
    unknown: all.filter(({ state }) => state === 'unknown').length,
    notApplicable: all.filter(({ state }) => state === 'not-applicable').length,
  };
}

/** What is known, old and not known of programs and degrees, property by property. */
export function coverage(catalog: Catalog): { programs: Coverage[]; degrees: Coverage[] } {
  const today = generatedAt(catalog);
  return {
    programs: programProperties.map(([property, read]) => coverageOf(property, catalog.programs, read, today)),
    degrees: degreeProperties.map(([property, read]) => coverageOf(property, catalog.degrees, read, today)),
  };
}

/** How many figures rest on which kind of source, each counted by its strongest one. */
export interface Evidence {
  readonly figures: number;
  readonly primary: number;
  readonly university: number;
  /** Pages of others: press, captures, private pages. */
  readonly others: number;
}

const hasKind = ({ sources }: Figure, kind: string): boolean => sources.some((source) => source.kind === kind);

/** Counts every figure by the strongest kind of source behind it. */
export function evidence(catalog: Catalog): Evidence {
  const figures = figuresOf(catalog);
  const primary = figures.filter((figure) => hasKind(figure, 'primary')).length;
  const university = figures.filter((figure) => !hasKind(figure, 'primary') && hasKind(figure, 'university')).length;
  return { figures: figures.length, primary, university, others: figures.length - primary - university };
}
