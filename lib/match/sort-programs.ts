import type { Program } from '#lib/domain/catalog';
import { currentPrice } from '#lib/domain/program-figures';
import { byDollars } from '#lib/list/dollars';
import type { Answers } from './answers';
import { judge, type Met, type Reason } from './rules';

/** A program with the reasons for where it stands. */
export interface Judged {
  readonly program: Program;
  readonly reasons: readonly Reason[];
}

/** Programs by what the record says to every answer: all met, none failed, or some failed. */
export interface Sorted {
  readonly fits: readonly Judged[];
  readonly may: readonly Judged[];
  readonly dropped: readonly Judged[];
}

/** The reasons that come out one way. */
export const reasonsOf = ({ reasons }: Judged, met: Met): Reason[] => reasons.filter((reason) => reason.met === met);

const byPrice = byDollars<Program>(currentPrice);

const byUnknowns = (a: Judged, b: Judged): number =>
  reasonsOf(a, 'unknown').length - reasonsOf(b, 'unknown').length || byPrice(a.program, b.program);

/** Judges each program; fewest unknowns first, then the lowest price. */
export function sortPrograms(programs: readonly Program[], answers: Answers): Sorted {
  const judged = programs.map((program): Judged => ({ program, reasons: judge(program, answers) })).sort(byUnknowns);
  const kept = judged.filter((one) => reasonsOf(one, 'no').length === 0);
  return {
    fits: kept.filter((one) => reasonsOf(one, 'unknown').length === 0),
    may: kept.filter((one) => reasonsOf(one, 'unknown').length > 0),
    dropped: judged.filter((one) => !kept.includes(one)),
  };
}
