import type { ReactNode } from 'react';
import { isWeak } from '#lib/domain/firmness';
import type { CreditSaid } from '#lib/format/credit';
import { CreditBar } from './credit-bar';
import { FirmnessMark } from './firmness-mark';

interface Props {
  credit: CreditSaid;
  /** Names who says so, where there is room. */
  withSpeaker?: boolean;
  /** Words after the amount: which degree, on what terms, with citations. */
  children?: ReactNode;
}

/** The credit bar, its sentence, "16 of 48 credits, one third", and how firmly that is said. */
export function CreditLine({ credit, withSpeaker = false, children }: Props) {
  const { firmness, who, share, words, isDrawn } = credit;
  return (
    <div className="min-w-0">
      {isDrawn && <CreditBar share={share} isWeak={isWeak(firmness)} />}
      <p className="text-sm/snug">
        <b>{words.amount}</b>
        {words.share && `, ${words.share}`}
        {children}
      </p>
      <FirmnessMark firmness={firmness}>{withSpeaker && who && `: ${who}`}</FirmnessMark>
    </div>
  );
}
