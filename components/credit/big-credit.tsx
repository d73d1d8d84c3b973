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
    <div className="credit big hero-credit">
      {drawn && <CreditBar share={share} dense />}
      {share?.credit && (
        <div className="scale" aria-hidden="true">
          <span>0</span>
          <span>
            {share.credit.of} {share.credit.unit}
          </span>
        </div>
      )}
      <p>
        {pathway && (
          <b className="key">
            {words?.amount ?? (drawn ? 'Credit, share not published,' : 'A way in, no credit stated,')}
          </b>
        )}
        {words?.share && ` (${words.share})`}
        {children}
      </p>
    </div>
  );
}
