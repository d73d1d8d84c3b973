import type { CreditPathway } from '#lib/domain/catalog';
import { formatMoney } from '#lib/format/money';
import { describePrice } from '#lib/format/provenance';
import { formatRange } from '#lib/format/range';
import type { Citations } from '#lib/site/citations';
import { Cites } from '../ui/cites';
import { How } from '../ui/how';

/** What is left to study and to pay after the program. */
export function Remains({ pathway, citations }: { pathway: CreditPathway; citations: Citations }) {
  const { degree, remains } = pathway;
  const left = degree.tuitionAfterProgram.state === 'known' ? degree.tuitionAfterProgram : undefined;
  const tuition = left ?? (degree.tuition.state === 'known' ? degree.tuition : undefined);
  const months = degree.duration.state === 'known' ? degree.duration : undefined;
  return (
    <div className="grid gap-1.5">
      {remains && <p>{remains}</p>}
      {tuition ? (
        <p>
          {left ? 'Left to pay: ' : 'Tuition: '}
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
          Length: {formatRange(months.value)} months
          <Cites citations={citations} sources={months.sources} />
        </p>
      )}
    </div>
  );
}
