import type { Program } from '#lib/domain/catalog';
import { findBest } from '#lib/domain/credit-share';
import { sayCredit } from '#lib/format/credit';
import { degreeWithin } from '#lib/format/degree-title';
import { CreditLine } from '../credit/credit-line';

/** Where a program counts, in one line: the firmest promise. */
export function ProgramCredit({ program }: { program: Program }) {
  const best = findBest(program.pathways);
  if (!best) return <p className="text-sm text-ink-2">No degree found that accepts its credit.</p>;
  const others = program.pathways.length - 1;
  return (
    <CreditLine credit={sayCredit(best)}>
      {`: ${degreeWithin(best.degree)}, ${best.degree.institution.short}.`}
      {others > 0 && ` ${others} more.`}
    </CreditLine>
  );
}
