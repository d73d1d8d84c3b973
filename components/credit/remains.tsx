import type { CreditPathway } from '#lib/domain/catalog';
import { formatMoney } from '#lib/format/money';
import { describeProvenance } from '#lib/format/provenance';
import { formatRange } from '#lib/format/range';
import type { Citations } from '#lib/site/citations';
import { Cites } from '../ui/cites';

/** What is left to study and to pay after the program. */
export function Remains({ pathway, citations }: { pathway: CreditPathway; citations: Citations }) {
  const { degree, remains } = pathway;
  const left = degree.tuitionAfterProgram.state === 'known' ? degree.tuitionAfterProgram : undefined;
  const tuition = left ?? (degree.tuition.state === 'known' ? degree.tuition : undefined);
  const months = degree.duration.state === 'known' ? degree.duration : undefined;
  return (
    <>
      {remains && <span className="line">{remains}</span>}
      {tuition ? (
        <span className="line">
          {left ? 'Left to pay: ' : 'Tuition: '}
          {formatMoney(tuition.value)}
          <Cites citations={citations} sources={tuition.sources} />{' '}
          <span className="how">
            {describeProvenance(tuition)}
            {tuition.basis && `: ${tuition.basis}`}
          </span>
        </span>
      ) : (
        <span className="line nf">Tuition: not found</span>
      )}
      {months && (
        <span className="line">
          Length: {formatRange(months.value)} months
          <Cites citations={citations} sources={months.sources} />
        </span>
      )}
    </>
  );
}
