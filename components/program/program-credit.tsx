import type { Program } from '#lib/domain/catalog';
import { creditShare, findBest, promisesCredit } from '#lib/domain/credit-share';
import { CreditLine } from '../credit/credit-line';

/** Where a program counts, in one line: the best published share, or the first degree that names it. */
export function ProgramCredit({ program }: { program: Program }) {
  const best = findBest(program.pathways);
  if (!best) return <p className="text-sm text-ink-2">No degree found that accepts its credit.</p>;
  const others = program.pathways.length - 1;
  return (
    <CreditLine share={creditShare(best)} entryOnly={!promisesCredit(best)}>
      {`: ${best.degree.title}, ${best.degree.institution.short}.`}
      {others > 0 && ` ${others} more.`}
    </CreditLine>
  );
}
