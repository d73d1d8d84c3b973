import { payerPlace } from '#lib/correct/places';
import type { Payer } from '#lib/domain/catalog';
import type { PayerAnswer, PayerKind } from '#lib/domain/payer';
import { formatDate } from '#lib/format/date';
import { coverageInWords, payerStepLabels } from '#lib/format/payer';
import { describePayerAnswer, payerAmount } from '#lib/pages/payers';
import type { Citations } from '#lib/site/citations';
import { routes } from '#lib/site/routes';
import { Cites } from '../ui/cites';
import { CorrectLink } from '../ui/correct-link';
import { Figure } from '../ui/figure';
import { Fold } from '../ui/fold';
import { FoldList } from '../ui/fold-list';
import { How } from '../ui/how';

interface AnswerProps {
  answer: PayerAnswer;
  kind: PayerKind;
  /** What it is called where it is corrected. */
  place: { readonly label: string; readonly name: string };
  citations: Citations;
}

const page = { path: routes.payers(), title: 'Who pays for what' };

function AnswerInFull({ answer, kind, place, citations }: AnswerProps) {
  const { step, covers, text, conditions, amount, working, note, asOf, sources } = answer;
  const cites = <Cites citations={citations} sources={sources} />;
  return (
    <p className="not-first:mt-3">
      <b>{`${payerStepLabels[step]}: ${coverageInWords(covers, kind)}.`}</b> {text}
      {cites} <CorrectLink page={page} of={place} />
      {amount && <Figure {...payerAmount(amount)} how={describePayerAnswer(answer)} cites={cites} size="sm" />}
      {conditions.length > 0 && <How>{`Conditions: ${conditions.join('; ')}.`}</How>}
      {amount?.working && <How>{`The amount is worked out: ${amount.working}.`}</How>}
      {working && <How>{`Our reading: ${working}`}</How>}
      {note && <How>{note}</How>}
      <How>{formatDate(asOf)}</How>
    </p>
  );
}

/** Payers under each other, each a fold: what it pays in full, at most how much, on what terms, and what was not found. */
export function PayerList({ payers, citations }: { payers: readonly Payer[]; citations: Citations }) {
  return (
    <FoldList>
      {payers.map((payer) => {
        const { slug, title, kind, answers, notFound, lastVerified } = payer;
        return (
          <Fold key={slug} title={title}>
            <div id={slug} className="max-w-measure text-sm">
              {answers.map((answer, index) => (
                <AnswerInFull
                  key={answer.text}
                  answer={answer}
                  kind={kind}
                  place={payerPlace(payer, index)}
                  citations={citations}
                />
              ))}
              {notFound.length > 0 && (
                <p className="mt-3 text-ink-2">
                  {`Looked for, last on ${formatDate(lastVerified)}, and not found: ${notFound.join('; ')}.`}
                </p>
              )}
            </div>
          </Fold>
        );
      })}
    </FoldList>
  );
}
