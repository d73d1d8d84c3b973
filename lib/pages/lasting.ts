import { toPercent } from '#lib/chart/scale';
import { type Point, stepBand, stepPath } from '#lib/chart/steps';
import type { Program } from '#lib/domain/catalog';
import { isOpen } from '#lib/domain/status';
import { type Lasting, lastingOf, type Reading } from '#lib/lasting/lasting';
import type { Lifetime } from '#lib/lasting/lifetimes';

/** The ages that the page names, in years, and their words. */
const ages = [
  { years: 2, words: 'two' },
  { years: 4, words: 'four' },
  { years: 6, words: 'six' },
  { years: 8, words: 'eight' },
] as const;

/** Of a hundred programs, to the nearest whole one. */
export const ofHundred = (share: number): number => Math.round(share * 100);

/** "88 or 97", or the one number that both readings give. */
function inWords(readings: readonly Reading[], years: number): string {
  const shares = readings.map(({ at }) => ofHundred(at(years).share)).sort((a, b) => a - b);
  return [...new Set(shares)].join(' or ');
}

/** The answer of the page in a sentence, from the ages that can be shown. */
function verdictOf(readings: readonly Reading[], shown: readonly (typeof ages)[number][]): string {
  const last = shown.at(-1);
  if (!last) return 'Too few programs have a known launch to say how long programs last.';
  const first = shown.find(({ years }) => years === 4) ?? last;
  const later = last === first ? '' : `, and after ${last.words} ${inWords(readings, last.years)}`;
  const how = readings.length > 1 ? ', depending on how closings are dated' : '';
  return `After ${first.words} years ${inWords(readings, first.years)} of 100 programs still stood${later}${how}.`;
}

/** A curve as points of a picture 100 wide and high: the share at the launch, after every step, and at the right edge. */
function pointsOf({ at }: Reading, times: readonly number[], until: number): Point[] {
  return times.map((years) => ({ x: toPercent(years / until), y: toPercent(1 - at(years).share) }));
}

function pictureOf({ known, readings }: Lasting, until: number) {
  const steps = readings.flatMap((reading) => reading.steps.map(({ time }) => time));
  const times = [...new Set([0, ...steps.filter((time) => time < until), until])].sort((a, b) => a - b);
  const [late, early] = readings;
  const stated = known.filter(({ end, years }) => end === 'stated' && years.max <= until);
  return {
    /** Where each named age stands, in percent of the width. */
    across: [0, ...ages.map(({ years }) => years)]
      .filter((years) => years <= until)
      .map((years) => ({ at: toPercent(years / until), words: String(years) })),
    lines: readings.map((reading) => ({ name: reading.name, d: stepPath(pointsOf(reading, times, until)) })),
    band: late && early && stepBand(pointsOf(late, times, until), pointsOf(early, times, until)),
    /** Where a closing that a page states stands on the axis, in percent of the width. */
    stated: [...new Set(stated.map(({ years }) => toPercent(years.max / until)))],
  };
}

/** How many of these programs are open, and how many are not. */
const countStanding = (programs: readonly Program[]) => {
  const open = programs.filter(isOpen).length;
  return { all: programs.length, open, closed: programs.length - open };
};

/** Closed ones first, the shortest life first; then those still open, the longest first. */
function byLife(a: Lifetime, b: Lifetime): number {
  if ((a.end === 'open') !== (b.end === 'open')) return a.end === 'open' ? 1 : -1;
  return a.end === 'open' ? b.years.max - a.years.max : a.years.max - b.years.max;
}

/** Everything the page on how long programs last shows, asked for once. */
export function lastingProfile(programs: readonly Program[]) {
  const lasting = lastingOf(programs);
  const { known, leftOut, readings, until } = lasting;
  const shown = ages.filter(({ years }) => until !== undefined && years <= until);
  const inferred = known.filter(({ end }) => end === 'inferred');
  return {
    verdict: verdictOf(readings, shown),
    until,
    /** Nothing while fewer than ten programs have a known life. */
    picture: until === undefined ? undefined : pictureOf(lasting, until),
    tables: readings.map(({ name, at }) => ({ name, rows: shown.map(({ years }) => at(years)) })),
    lifetimes: [...known].sort(byLife),
    counted: {
      ...countStanding(known.map(({ program }) => program)),
      stated: known.filter(({ end }) => end === 'stated').length,
      inferred: inferred.length,
      /** Inferred closings of which the record has one date only. */
      onceDated: inferred.filter(({ ended }) => ended.earliest === ended.latest).length,
      /** Programs of which we know a day on which they stood, not the day they began. */
      seenBy: known.filter(({ program }) => program.launched?.is === 'by').length,
    },
    leftOut: {
      noLaunch: countStanding(leftOut['no-launch']),
      launchedAfter: countStanding(leftOut['launched-after']),
      noStatus: countStanding(leftOut['no-status']),
    },
  };
}

export type LastingProfile = Readonly<ReturnType<typeof lastingProfile>>;
