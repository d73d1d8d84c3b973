import type { ReactNode } from 'react';
import { whoseWord } from '#lib/answers/pathway';
import type { CreditPathway } from '#lib/domain/catalog';
import { isWeak } from '#lib/domain/firmness';
import { sayCredit } from '#lib/format/credit';
import { CreditBar } from './credit-bar';
import { FirmnessMark } from './firmness-mark';

interface Props {
  /** The pathway to show; absent when there is none, and `children` say so. */
  pathway: CreditPathway | undefined;
  /** What follows the amount: toward which degree or from which program, on what terms. */
  children: ReactNode;
}

/** The credit of a page's best pathway, large: the bar, its scale, one sentence, and who says so. */
export function BigCredit({ pathway, children }: Props) {
  const said = pathway && sayCredit(pathway);
  const share = said?.share;
  return (
    <div className="mt-6 print:mt-2">
      {said?.isDrawn !== false && <CreditBar share={share} size="strip" isWeak={said && isWeak(said.firmness)} />}
      {share?.credit && (
        <div className="mb-2 flex justify-between text-xs text-ink-2" aria-hidden="true">
          <span>0</span>
          <span>
            {share.credit.of} {share.credit.unit}
          </span>
        </div>
      )}
      <p className="max-w-184 text-base/snug">
        {said && <b>{said.words.amount}</b>}
        {said?.words.share && ` (${said.words.share})`}
        {children}
      </p>
      {pathway && said && <FirmnessMark firmness={said.firmness}>{whoseWord(pathway)}</FirmnessMark>}
    </div>
  );
}
