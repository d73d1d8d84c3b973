import type { ReactNode } from 'react';
import type { CreditShare } from '#lib/domain/credit';
import { formatCreditShare } from '#lib/format/credit';
import { CreditBar } from './credit-bar';

interface Props {
  share: CreditShare | undefined;
  /** Words after the amount: which degree, on what terms, with citations. */
  children?: ReactNode;
}

/** The credit bar and its sentence: "16 of 48 credits, one third". */
export function CreditLine({ share, children }: Props) {
  const words = share && formatCreditShare(share);
  return (
    <div className="credit">
      <CreditBar share={share} />
      <p>
        <b className="key">{words ? words.amount : 'Share not published'}</b>
        {words?.share && `, ${words.share}`}
        {children}
      </p>
    </div>
  );
}
