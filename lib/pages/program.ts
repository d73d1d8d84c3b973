import type { Catalog, Program } from '#lib/domain/catalog';
import { byPromise, pathwaySources } from '#lib/domain/credit-share';
import type { Source } from '#lib/domain/source';
import { isOpen } from '#lib/domain/status';
import { askInWriting } from '#lib/letter/ask';
import { matterOf } from '#lib/letter/matter';
import { nearestDegrees } from '#lib/list/nearest-degrees';
import { numberSources } from '#lib/site/citations';
import { leastLeft } from '#lib/ways/remaining';
import { degreeFrom, hasRates, pathwaysFrom } from '#lib/ways/work-out-way';
import { programClock } from './clock';
import { exitPoints } from './exit-points';
import { findingOut, trialSources } from './finding-out';
import { nearestOpen } from './nearest';
import { programNotFound } from './not-found';
import { shapeOf } from './program-shape';

/** What a page of a record needs to know of the whole way that it draws. */
export interface DrawnWay {
  readonly sources: readonly Source[];
  /** Whether any degree in it has rates by where one lives. */
  readonly hasRates: boolean;
}

/**
 * Everything a program's page shows, asked for once. Sources are numbered in the record's order.
 *
 * @param way what its page draws of the whole way: its sources are numbered last
 * @param from where someone lives, by its code: chooses the rates of degrees
 */
export function programProfile(catalog: Catalog, program: Program, way?: DrawnWay, from?: string) {
  const clock = programClock(catalog.terms, program);
  const recorded = [...program.pathways].sort(byPromise);
  const pathways = pathwaysFrom(recorded, from);
  const shape = shapeOf(program);
  const nearest = nearestDegrees(program, catalog.degrees, from, (degree) => degreeFrom(degree, from).degree);
  const direct = shape === 'full' ? nearest : nearest.slice(0, 2);
  const inSight = [...recorded.map(({ degree }) => degree), ...direct];
  // Where a page is short because the program is closed or little is known of it, the field’s page asks.
  const shown = way ? 'way' : shape === 'full' && direct.length > 0 ? 'direct' : undefined;
  const trials = findingOut(program);
  const left = leastLeft(catalog, program, from);
  const own = [...program.sources, ...pathways.flatMap(pathwaySources)];
  return {
    program,
    from,
    /** In which part the page asks where one lives; nowhere when no degree in sight has rates by it. */
    asksAt: way?.hasRates || inSight.some(hasRates) ? shown : undefined,
    /** Which order its parts stand in. */
    shape,
    notFound: programNotFound(program),
    /** Largest published share first. */
    pathways,
    /** Which of its degrees leaves the least to pay, where that can be said. */
    left,
    exits: exitPoints(program),
    /** The letter about the first of its pathways, or to any university when it has none. */
    ask: askInWriting(recorded[0] ? matterOf(recorded[0]) : { program }),
    /** Open programs to look at instead; only for a program that is not open. */
    nearest: isOpen(program) ? [] : nearestOpen(program, catalog.programs),
    /** Degrees to weigh against it and the degree it counts toward, nearest at hand first; two where little else is shown. */
    direct,
    clock,
    /** All payers; its page shows those of its university’s country. */
    payers: catalog.payers,
    /** Ways to find out whether it is for you, cheapest first; only for an open program. */
    trials,
    citations: numberSources([
      ...own,
      ...clock.clauses.flatMap(({ sources }) => sources),
      ...trialSources(trials),
      ...left.flatMap(({ sources }) => sources),
      ...(way?.sources ?? []),
    ]),
    /** The sources of what paper has: not of rules that are the same for every program of a platform. */
    onPaper: numberSources([
      ...own,
      ...(clock.isOwn ? clock.leading : []).flatMap(({ sources }) => sources),
      ...left.flatMap(({ sources }) => sources),
      ...(way?.sources ?? []),
    ]),
  };
}

export type ProgramProfile = Readonly<ReturnType<typeof programProfile>>;
