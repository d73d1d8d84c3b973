import type { Degree } from '#lib/domain/catalog';
import { findBest } from '#lib/domain/credit-share';
import { sayCredit } from '#lib/format/credit';
import { plural } from '#lib/format/plural';
import { CreditLine } from '../credit/credit-line';

/** The credit a degree takes, in one line: the firmest promise. */
export function DegreeCreditLine({ degree }: { degree: Degree }) {
  const best = findBest(degree.accepts);
  if (!best) return <p className="text-sm text-ink-2">A direct alternative: no program found that counts toward it.</p>;
  const others = degree.accepts.length - 1;
  return (
    <CreditLine credit={sayCredit(best)}>
      {` from ${best.program.title}, ${best.program.institution.short}.`}
      {others > 0 && ` ${plural(others, 'more program')}.`}
    </CreditLine>
  );
}
