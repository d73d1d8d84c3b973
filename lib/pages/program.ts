import type { Catalog, CreditPathway, Program } from '#lib/domain/catalog';
import { byShare, pathwaySources } from '#lib/domain/credit-share';
import { isOpen } from '#lib/domain/status';
import { type Citations, numberSources } from '#lib/site/citations';
import { type ExitPoint, exitPoints } from './exit-points';
import { nearestOpen } from './nearest';

/** Everything a program's guide page shows, asked for once. */
export interface ProgramProfile {
  readonly program: Program;
  /** Largest published share first. */
  readonly pathways: readonly CreditPathway[];
  readonly exits: readonly ExitPoint[];
  /** Open programs to look at instead; only for a program that is not open. */
  readonly nearest: readonly Program[];
  readonly citations: Citations;
}

/** The profile of one program. Sources are numbered in the record's order. */
export function programProfile(catalog: Catalog, program: Program): ProgramProfile {
  const pathways = [...program.pathways].sort(byShare);
  return {
    program,
    pathways,
    exits: exitPoints(program),
    nearest: isOpen(program) ? [] : nearestOpen(program, catalog.programs),
    citations: numberSources([...program.sources, ...pathways.flatMap(pathwaySources)]),
  };
}
