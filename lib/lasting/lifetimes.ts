import type { Program } from '#lib/domain/catalog';
import type { PartialDate } from '#lib/domain/partial-date';
import type { NumberRange } from '#lib/domain/range';
import { standingOf } from '#lib/domain/status';

/** How a program was last known: still open, closed by a page that says so, or closed as we conclude from lists. */
export type End = 'open' | 'stated' | 'inferred';

/** How long a program stood, as far as the record can say. */
export interface Lifetime {
  readonly program: Program;
  readonly launched: PartialDate;
  readonly end: End;
  /** The days between which it closed; of an open one the day of its status, twice. */
  readonly ended: { readonly earliest: PartialDate; readonly latest: PartialDate };
  /** Years from its launch to those days. */
  readonly years: NumberRange;
}

/** Why the length of a program’s life cannot be worked out. */
export type LeftOut = 'no-launch' | 'launched-after' | 'no-status';

/** What the record says of every program’s life, and which it says too little of. */
export interface Lifetimes {
  readonly known: readonly Lifetime[];
  readonly leftOut: Readonly<Record<LeftOut, readonly Program[]>>;
}

const millisecondsOfYear = 365.25 * 24 * 60 * 60 * 1000;

/**
 * The day a date stands for in arithmetic, in milliseconds: 1 July for a year, the 15th for a month, and the turn of the
 * year for a period of two.
 */
function middleOf(date: PartialDate): number {
  const [from = '', until] = date.split('/');
  if (until) return Date.UTC(Number(until), 0, 1);
  const [year = 0, month, day] = from.split('-').map(Number);
  return month ? Date.UTC(year, month - 1, day ?? 15) : Date.UTC(year, 6, 1);
}

/** Years between two dates. A launch known by its month may seem later than the day the program was last seen. */
const yearsBetween = (from: PartialDate, until: PartialDate): number =>
  Math.max(0, middleOf(until) - middleOf(from)) / millisecondsOfYear;

/** An inferred closing lies between the last list with the program and a list without it, where the record has both. */
function endOf({ status }: Program): Pick<Lifetime, 'end' | 'ended'> {
  const { asOf, lastSeen = asOf, closesOn = asOf } = status;
  if (status.is !== 'closed') return { end: 'open', ended: { earliest: asOf, latest: asOf } };
  return status.evidence === 'stated'
    ? { end: 'stated', ended: { earliest: closesOn, latest: closesOn } }
    : { end: 'inferred', ended: { earliest: lastSeen, latest: asOf } };
}

function reasonToLeaveOut({ launched, status }: Program): LeftOut | undefined {
  if (standingOf({ status }) === 'unknown') return 'no-status';
  if (!launched) return 'no-launch';
  return launched.is === 'after' ? 'launched-after' : undefined;
}

/** How long each program stood. A program counts from its launch, or from the first day we know it stood. */
export function lifetimesOf(programs: readonly Program[]): Lifetimes {
  const leftOut: Record<LeftOut, Program[]> = { 'no-launch': [], 'launched-after': [], 'no-status': [] };
  const known: Lifetime[] = [];
  for (const program of programs) {
    const reason = reasonToLeaveOut(program);
    if (reason || !program.launched) {
      leftOut[reason ?? 'no-launch'].push(program);
      continue;
    }
    const launched = program.launched.on;
    const { end, ended } = endOf(program);
    const years = { min: yearsBetween(launched, ended.earliest), max: yearsBetween(launched, ended.latest) };
    known.push({ program, launched, end, ended, years });
  }
  return { known, leftOut };
}
