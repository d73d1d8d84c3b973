import type { ReactNode } from 'react';
import type { CreditPathway } from '#lib/domain/catalog';
import { creditShare, promisesCredit } from '#lib/domain/credit-share';
import { formatCreditShare } from '#lib/format/credit';
import { CreditBar } from './credit-bar';

interface Props {
  /** The pathway to show; absent when there is none, and `children` say so. */
  pathway: CreditPathway | undefined;
  /** What follows the amount: toward which degree or from which program, on what terms. */
  children: ReactNode;
}

/** The credit of a page's best pathway, large: the bar, its scale, and one sentence. */
export function BigCredit({ pathway, children }: Props) {
  const share = pathway && creditShare(pathway);
  const words = share && formatCreditShare(share);
  const drawn = !pathway || promisesCredit(pathway);
  return (
    <div className="mt-6">
      {drawn && <CreditBar share={share} size="strip" />}
      {share?.credit && (
        <div className="mb-2 flex justify-between text-xs text-ink-2" aria-hidden="true">
          <span>0</span>
          <span>
            {share.credit.of} {share.credit.unit}
          </span>
        </div>
      )}
      <p className="max-w-184 text-base/snug">
        {pathway && <b>{words?.amount ?? (drawn ? 'Credit, share not published,' : 'A way in, no credit stated,')}</b>}
        {words?.share && ` (${words.share})`}
        {children}
      </p>
    </div>
  );
}
