import type { Payer } from '#lib/domain/catalog';
import type { PayerStep } from '#lib/domain/payer';
import { describePayerAnswer, payerAmount, payerCell } from '#lib/pages/payers';
import type { Citations } from '#lib/site/citations';
import { Cites } from '../ui/cites';
import { Figure } from '../ui/figure';
import { How } from '../ui/how';
import { NotFound } from '../ui/not-found';

interface Props {
  payer: Payer;
  step: PayerStep;
  citations: Citations;
}

/** Whether a payer pays at a step, how much, and how old that is; or the words that nobody says. */
export function PayerCell({ payer, step, citations }: Props) {
  const { words, answers } = payerCell(payer, step);
  if (!words) return <NotFound />;
  return (
    <>
      {words}
      {answers.map((answer) => {
        const cites = <Cites citations={citations} sources={answer.sources} />;
        const how = describePayerAnswer(answer);
        if (answer.amount)
          return <Figure key={answer.text} {...payerAmount(answer.amount)} how={how} cites={cites} size="sm" />;
        return (
          <How key={answer.text}>
            {how}
            {cites}
          </How>
        );
      })}
    </>
  );
}
