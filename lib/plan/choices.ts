import type { Catalog, Program } from '#lib/domain/catalog';
import { isOpen } from '#lib/domain/status';
import { isKnown, loadsOf } from './loads';

/** The open programs, by whether the record has the length and hours of every course; those not open are counted only. */
export interface PlanChoices {
  readonly complete: readonly Program[];
  readonly lacking: readonly Program[];
  readonly notOpen: number;
}

export function planChoices({ programs }: Catalog): PlanChoices {
  const open = programs.filter(isOpen);
  const isComplete = (program: Program): boolean => isKnown(loadsOf(program));
  return {
    complete: open.filter(isComplete),
    lacking: open.filter((program) => !isComplete(program)),
    notOpen: programs.length - open.length,
  };
}
