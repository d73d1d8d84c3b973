import { allRecords, type Catalog, type Program } from '#lib/domain/catalog';
import type { Known } from '#lib/domain/fact';
import type { NumberRange } from '#lib/domain/range';
import { isOpen } from '#lib/domain/status';
import { FormReader, type NumberBox } from '#lib/form/form-reader';
import type { AddressParams } from '#lib/site/address-params';
import { addDays, mondayFrom } from './days';
import { lackingFigures, type Missing, type Own } from './loads';
import { type Plan, planCourses } from './plan';

/** The boxes of the form. */
export const boxes = {
  start: { name: 'start', label: 'Start', first: '2026-01-01', last: '2099-12-31' },
  hours: { name: 'hours', label: 'Your hours a week', min: 1, max: 60 },
  pause: { name: 'pause', label: 'Weeks free between courses', min: 0, max: 52, isWhole: true },
  ownHours: { name: 'course-hours', label: 'Hours a week that a course takes', min: 1, max: 60 },
  ownWeeks: { name: 'course-weeks', label: 'Weeks of a course', min: 1, max: 60, isWhole: true },
} as const;

/** A figure of the visitor's, or one that stands for it when they give none. */
interface Given<T> {
  readonly value: T;
  readonly isYours: boolean;
}

/** What an address asks for. */
export interface PlanRequest {
  readonly program: Program | undefined;
  readonly start: Given<string>;
  /** Without the visitor's hours the least that the record says of the program; absent when it says nothing. */
  readonly hours: Given<number> | undefined;
  readonly pause: number;
  readonly own: Own;
  /** What the form held and what of the address was not used. */
  readonly reader: FormReader;
}

/** What there is to say to it. */
export type PlanAnswer =
  | { readonly is: 'nothing-chosen' | 'not-open' | 'slips' | 'no-hours' }
  | { readonly is: 'missing'; readonly missing: Missing }
  | { readonly is: 'plan'; readonly plan: Plan };

/** Enough to choose, to enroll and to pay. */
const weeksUntilStart = 6;

/**
 * When a plan begins unless the visitor says so: the first Monday at least six weeks after the newest check of any record.
 * So the same address gets the same answer until the record is checked again.
 */
export function defaultStart(catalog: Catalog): string {
  const newest = allRecords(catalog)
    .map(({ lastVerified }) => lastVerified)
    .sort()
    .at(-1);
  return mondayFrom(addDays(newest ?? boxes.start.first, weeksUntilStart * 7));
}

/** The program's hours a week; those of an earlier version say nothing of the courses of today. */
export function currentEffort({ effort }: Program): Known<NumberRange> | undefined {
  return effort.state === 'known' && effort.version === undefined ? effort : undefined;
}

function leastEffort(program: Program): Given<number> | undefined {
  const effort = currentEffort(program);
  return effort && { value: Math.max(effort.value.min, boxes.hours.min), isYours: false };
}

/** The visitor's own figure, where the record lacks one. */
function readOwn(reader: FormReader, box: NumberBox, lacking: readonly unknown[]): number | undefined {
  const value = reader.number(box);
  if (value === undefined || lacking.length > 0) return value;
  reader.ignore(box.name, reader.typed(box.name), 'is only used where the record has no figure.');
  return undefined;
}

/** Reads an address. Total: what cannot be used is a slip or is listed as ignored. */
export function readRequest(catalog: Catalog, params: AddressParams): PlanRequest {
  const reader = new FormReader(params);
  const program = reader.record('program', 'program', catalog.programs);
  const start = reader.day(boxes.start);
  const hours = reader.number(boxes.hours);
  const pause = reader.number(boxes.pause);
  const lacking = program ? lackingFigures(program) : { weeks: [], hours: [] };
  const own = {
    weeks: readOwn(reader, boxes.ownWeeks, lacking.weeks),
    hours: readOwn(reader, boxes.ownHours, lacking.hours),
  };
  reader.reportOthers(['program', ...Object.values(boxes).map(({ name }) => name)]);
  return {
    program,
    start: start === undefined ? { value: defaultStart(catalog), isYours: false } : { value: start, isYours: true },
    hours: hours === undefined ? program && leastEffort(program) : { value: hours, isYours: true },
    pause: pause ?? 0,
    own,
    reader,
  };
}

/** The plan, or why there is none. */
export function answerRequest({ program, start, hours, pause, own, reader }: PlanRequest): PlanAnswer {
  if (program && !isOpen(program)) return { is: 'not-open' };
  if (reader.slips.length > 0) return { is: 'slips' };
  if (!program) return { is: 'nothing-chosen' };
  // The hours do not matter for what is missing.
  const plan = planCourses(program, { start: start.value, hours: hours?.value ?? 1, pause }, own);
  if ('is' in plan) return { is: 'missing', missing: plan };
  return hours ? { is: 'plan', plan } : { is: 'no-hours' };
}

/** The canonical search of a request with its leading `?`: what was given and could be used; empty when nothing was. */
export function requestToSearch({ program, start, hours, pause, own }: PlanRequest): string {
  const given: [string, string | number | undefined][] = [
    ['program', program?.slug],
    [boxes.start.name, start.isYours ? start.value : undefined],
    [boxes.hours.name, hours?.isYours ? hours.value : undefined],
    [boxes.pause.name, pause || undefined],
    [boxes.ownWeeks.name, own.weeks],
    [boxes.ownHours.name, own.hours],
  ];
  const said = given.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return said.length > 0 ? `?${new URLSearchParams(said)}` : '';
}
