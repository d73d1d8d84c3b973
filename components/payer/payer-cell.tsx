import type { Payer } from '#lib/domain/catalog';
import type { PayerStep } from '#lib/domain/payer';
import { describePayerAnswer, payerCell } from '#lib/pages/payers';
import type { Citations } from '#lib/site/citations';
import { Cites } from '../ui/cites';
import { How } from '../ui/how';
import { NotFound } from '../ui/not-found';

interface Props {
  payer: Payer;
  step: PayerStep;
  citations: Citations;
}

/** Whether a payer pays at a step, and how old and how sure that is; or the words that nobody says. */
export function PayerCell({ payer, step, citations }: Props) {
  const { words, answers } = payerCell(payer, step);
  if (!words) return <NotFound />;
  return (
    <>
      {words}
      <Cites citations={citations} sources={answers.flatMap(({ sources }) => sources)} />
      <How>{[...new Set(answers.map(describePayerAnswer))].join('; ')}</How>
    </>
  );
}
