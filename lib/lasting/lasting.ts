import type { Program } from '#lib/domain/catalog';
import { type NumberRange, spanRanges } from '#lib/domain/range';
import { atRiskAt, kaplanMeier, type Step, shareAt, type Watched } from './kaplan-meier';
import { type Lifetime, type Lifetimes, lifetimesOf } from './lifetimes';

/** An estimate over fewer programs says little: one that closes would move it by a tenth. */
export const fewestAtRisk = 10;

/** The two ways to date a closing that we conclude from lists: as late, or as early, as they allow. */
export type ReadingName = 'late' | 'early';

/** How many programs stood at one age. */
export interface Standing {
  readonly years: number;
  readonly atRisk: number;
  readonly closed: number;
  /** From 1 down to 0. */
  readonly share: number;
}

/** One estimate of how long programs last. */
export interface Reading {
  readonly name: ReadingName;
  readonly steps: readonly Step[];
  readonly at: (years: number) => Standing;
}

/** How long programs last by the record. */
export interface Lasting extends Lifetimes {
  /** One where no closing lies between two dates, else two. */
  readonly readings: readonly Reading[];
  /** The age up to which every estimate rests on enough programs; nothing when none does. */
  readonly until: number | undefined;
}

const watch = (known: readonly Lifetime[], name: ReadingName): Watched[] =>
  known.map(({ years, end }) => ({ time: name === 'late' ? years.max : years.min, hasEnded: end !== 'open' }));

function read(known: readonly Lifetime[], name: ReadingName): Reading {
  const watched = watch(known, name);
  const steps = kaplanMeier(watched);
  return {
    name,
    steps,
    at: (years) => ({
      years,
      atRisk: atRiskAt(watched, years),
      closed: watched.filter(({ time, hasEnded }) => hasEnded && time <= years).length,
      share: shareAt(steps, years),
    }),
  };
}

/** The oldest age at which enough programs are still watched. */
const lastAge = (watched: readonly Watched[]): number | undefined =>
  watched.map(({ time }) => time).sort((a, b) => b - a)[fewestAtRisk - 1];

/** How many programs still stood at each age, by each way to date the closings. */
export function lastingOf(programs: readonly Program[]): Lasting {
  const { known, leftOut } = lifetimesOf(programs);
  const hasBounds = known.some(({ years }) => years.min < years.max);
  const names: readonly ReadingName[] = hasBounds ? ['late', 'early'] : ['late'];
  const ages = names.map((name) => lastAge(watch(known, name))).filter((age) => age !== undefined);
  return {
    known,
    leftOut,
    readings: names.map((name) => read(known, name)),
    until: ages.length > 0 ? Math.min(...ages) : undefined,
  };
}

const exactly = (value: number): NumberRange => ({ min: value, max: value });

/**
 * The share of programs, from 0 to 1, that still stood this many months after their launch, and how many were still
 * watched then: from the lower to the higher of the two estimates. Nothing where fewer than ten are watched in either.
 */
export function standingAfter(
  programs: readonly Program[],
  months: number,
): { readonly share: NumberRange; readonly atRisk: NumberRange } | undefined {
  const { readings, until } = lastingOf(programs);
  const years = months / 12;
  if (until === undefined || years > until) return undefined;
  const standings = readings.map(({ at }) => at(years));
  return {
    share: spanRanges(standings.map(({ share }) => exactly(share))),
    atRisk: spanRanges(standings.map(({ atRisk }) => exactly(atRisk))),
  };
}
