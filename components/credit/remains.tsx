import { remainsOf } from '#lib/answers/pathway';
import type { CreditPathway } from '#lib/domain/catalog';
import { formatCountry } from '#lib/format/country';
import { formatMoney } from '#lib/format/money';
import { describePrice, describeProvenance } from '#lib/format/provenance';
import { formatRange } from '#lib/format/range';
import type { Citations } from '#lib/site/citations';
import { Cites } from '../ui/cites';
import { How } from '../ui/how';

interface Props {
  pathway: CreditPathway;
  citations: Citations;
  /** Where the visitor lives, whose rates the prices are. */
  from?: string | undefined;
}

/** What is left to study and to pay after the program. */
export function Remains({ pathway, citations, from }: Props) {
  const { remains } = pathway;
  const { tuition, months } = remainsOf(pathway);
  const recorded = pathway.program.pathways.find(({ degree }) => degree.slug === pathway.degree.slug);
  const isOfOthers = from && recorded && remainsOf(recorded).tuition.fact;
  return (
    <div className="grid gap-1.5">
      {remains && <p>{remains}</p>}
      {tuition.fact ? (
        <p>
          {`${tuition.label}: ${formatMoney(tuition.fact.value)}`}
          <Cites citations={citations} sources={tuition.fact.sources} />{' '}
          <How>
            {describePrice(tuition.fact)}
            {tuition.fact.basis && `: ${tuition.fact.basis}`}
          </How>
        </p>
      ) : (
        <p className="text-ink-2">{`Tuition: not found${isOfOthers ? ` for your country, ${formatCountry(from)}` : ''}`}</p>
      )}
      {months.fact && (
        <p>
          {`${months.label}: ${formatRange(months.fact.value)} months`}
          <Cites citations={citations} sources={months.fact.sources} />{' '}
          <How>
            {describeProvenance(months.fact)}
            {months.fact.basis && `: ${months.fact.basis}`}
          </How>
        </p>
      )}
    </div>
  );
}
