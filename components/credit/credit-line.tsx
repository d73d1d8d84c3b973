import type { ReactNode } from 'react';
import type { CreditShare } from '#lib/domain/credit';
import { formatCreditShare } from '#lib/format/credit';
import { CreditBar } from './credit-bar';

interface Props {
  share: CreditShare | undefined;
  /** A way in without credit: no bar is drawn. */
  entryOnly?: boolean;
  /** Words after the amount: which degree, on what terms, with citations. */
  children?: ReactNode;
}

/** The credit bar and its sentence: "16 of 48 credits, one third". */
export function CreditLine({ share, entryOnly = false, children }: Props) {
  const words = share && formatCreditShare(share);
  return (
    <div className="min-w-0">
      {!entryOnly && <CreditBar share={share} />}
      <p className="text-sm/snug">
        <b>{words?.amount ?? (entryOnly ? 'A way in, no credit stated' : 'Share not published')}</b>
        {words?.share && `, ${words.share}`}
        {children}
      </p>
    </div>
  );
}
