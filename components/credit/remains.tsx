import type { CreditPathway } from '#lib/domain/catalog';
import { tuitionLeft } from '#lib/domain/credit-share';
import { findKnown } from '#lib/domain/fact';
import { formatMoney } from '#lib/format/money';
import { describePrice } from '#lib/format/provenance';
import { formatRange } from '#lib/format/range';
import type { Citations } from '#lib/site/citations';
import { Cites } from '../ui/cites';
import { How } from '../ui/how';

/** What is left to study and to pay after the program. */
export function Remains({ pathway, citations }: { pathway: CreditPathway; citations: Citations }) {
  const { degree, remains } = pathway;
  const { tuition: fact, isLeft } = tuitionLeft(degree);
  const left = findKnown(degree.durationAfterProgram);
  const [tuition, months] = [findKnown(fact), left ?? findKnown(degree.duration)];
  return (
    <div className="grid gap-1.5">
      {remains && <p>{remains}</p>}
      {tuition ? (
        <p>
          {isLeft ? 'Left to pay: ' : 'Tuition of the whole: '}
          {formatMoney(tuition.value)}
          <Cites citations={citations} sources={tuition.sources} />{' '}
          <How>
            {describePrice(tuition)}
            {tuition.basis && `: ${tuition.basis}`}
          </How>
        </p>
      ) : (
        <p className="text-ink-2">Tuition: not found</p>
      )}
      {months && (
        <p>
          {left ? 'Left to study: ' : 'Length of the whole: '}
          {formatRange(months.value)} months
          <Cites citations={citations} sources={months.sources} />
        </p>
      )}
    </div>
  );
}
