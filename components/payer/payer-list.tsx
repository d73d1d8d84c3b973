import type { Payer } from '#lib/domain/catalog';
import type { PayerAnswer, PayerKind } from '#lib/domain/payer';
import { formatDate } from '#lib/format/date';
import { coverageInWords, payerStepLabels } from '#lib/format/payer';
import type { Citations } from '#lib/site/citations';
import { Cites } from '../ui/cites';
import { How } from '../ui/how';
import { Term } from '../ui/term';
import { TermList } from '../ui/term-list';

interface AnswerProps {
  answer: PayerAnswer;
  kind: PayerKind;
  citations: Citations;
}

function AnswerInFull({ answer, kind, citations }: AnswerProps) {
  const { step, covers, text, conditions, amount, working, note, asOf, sources } = answer;
  return (
    <p className="not-first:mt-3">
      <b>{`${payerStepLabels[step]}: ${coverageInWords(covers, kind)}.`}</b> {text}
      <Cites citations={citations} sources={sources} />
      {conditions.length > 0 && <How>{`Conditions: ${conditions.join('; ')}.`}</How>}
      {amount?.working && <How>{`The amount is worked out: ${amount.working}.`}</How>}
      {working && <How>{`Our reading: ${working}`}</How>}
      {note && <How>{note}</How>}
      <How>{formatDate(asOf)}</How>
    </p>
  );
}

/** Payers under each other, each with what it pays in full, on what terms, and what was not found. */
export function PayerList({ payers, citations }: { payers: readonly Payer[]; citations: Citations }) {
  return (
    <TermList>
      {payers.map(({ slug, title, kind, answers, notFound, lastVerified }) => (
        <Term key={slug} id={slug} term={title}>
          {answers.map((answer) => (
            <AnswerInFull key={answer.text} answer={answer} kind={kind} citations={citations} />
          ))}
          {notFound.length > 0 && (
            <p className="mt-3 text-ink-2">
              {`Looked for, last on ${formatDate(lastVerified)}, and not found: ${notFound.join('; ')}.`}
            </p>
          )}
        </Term>
      ))}
    </TermList>
  );
}
