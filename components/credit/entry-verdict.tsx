import type { CreditPathway } from '#lib/domain/catalog';
import { isWeak } from '#lib/domain/firmness';
import { sayCredit } from '#lib/format/credit';
import { inOne, type Verdict } from '#lib/verdict/verdict';
import { CreditBar } from './credit-bar';

interface Props {
  verdict: Verdict;
  /** The pathway that the verdict speaks of, if there is one. */
  pathway: CreditPathway | undefined;
}

/** What a record of a list comes to, below the bar of its credit. */
export function EntryVerdict({ verdict, pathway }: Props) {
  const credit = pathway && sayCredit(pathway);
  return (
    <div className="min-w-0">
      {credit?.isDrawn && <CreditBar share={credit.share} isWeak={isWeak(credit.firmness)} />}
      <p className="text-sm/snug">{inOne(verdict)}</p>
    </div>
  );
}
