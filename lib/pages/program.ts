import type { Catalog, Program } from '#lib/domain/catalog';
import { byPromise, pathwaySources } from '#lib/domain/credit-share';
import type { Source } from '#lib/domain/source';
import { isOpen } from '#lib/domain/status';
import { askInWriting } from '#lib/letter/ask';
import { matterOf } from '#lib/letter/matter';
import { numberSources } from '#lib/site/citations';
import { leastLeft } from '#lib/ways/remaining';
import { programClock } from './clock';
import { exitPoints } from './exit-points';
import { findingOut, trialSources } from './finding-out';
import { nearestOpen } from './nearest';
import { nearestDegrees } from './nearest-degrees';
import { programNotFound } from './not-found';
import { shapeOf } from './program-shape';

/**
 * Everything a program's page shows, asked for once. Sources are numbered in the record's order.
 *
 * @param alsoCited what else the page cites, numbered last
 */
export function programProfile(catalog: Catalog, program: Program, alsoCited: readonly Source[] = []) {
  const clock = programClock(catalog.terms, program);
  const pathways = [...program.pathways].sort(byPromise);
  const trials = findingOut(program);
  const left = leastLeft(catalog, program);
  const own = [...program.sources, ...pathways.flatMap(pathwaySources)];
  return {
    program,
    /** Which order its parts stand in. */
    shape: shapeOf(program),
    notFound: programNotFound(program),
    /** Largest published share first. */
    pathways,
    /** Which of its degrees leaves the least to pay, where that can be said. */
    left,
    exits: exitPoints(program),
    /** The letter about the first of its pathways, or to any university when it has none. */
    ask: askInWriting(pathways[0] ? matterOf(pathways[0]) : { program }),
    /** Open programs to look at instead; only for a program that is not open. */
    nearest: isOpen(program) ? [] : nearestOpen(program, catalog.programs),
    /** Degrees to weigh against it and the degree it counts toward, nearest at hand first. */
    direct: nearestDegrees(program, catalog.degrees),
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
      ...alsoCited,
    ]),
    /** The sources of what paper has: not of rules that are the same for every program of a platform. */
    onPaper: numberSources([
      ...own,
      ...(clock.isOwn ? clock.leading : []).flatMap(({ sources }) => sources),
      ...left.flatMap(({ sources }) => sources),
      ...alsoCited,
    ]),
  };
}

export type ProgramProfile = Readonly<ReturnType<typeof programProfile>>;
