import type { Fact } from '#lib/domain/fact';
import { describeProvenance, otherFigures } from '#lib/format/provenance';
import type { Citations } from '#lib/site/citations';
import { Cites } from './cites';
import { NotFound } from './not-found';

interface Props<T> {
  fact: Fact<T>;
  /** The number without its unit. */
  format: (value: T) => string;
  unit?: string | undefined;
  citations: Citations;
}

/** A figure as it always stands: number, unit, citation, then its year and how we know it. */
export function FactFigure<T>({ fact, format, unit, citations }: Props<T>) {
  if (fact.state === 'unknown') return <NotFound lookedOn={fact.lookedOn} />;
  if (fact.state === 'not-applicable') return <span className="nf">does not apply: {fact.reason}</span>;
  const others = otherFigures(fact, format);
  return (
    <>
      <span className="num">
        <span className="nb">
          {format(fact.value)}
          {unit && <span className="unit">{unit}</span>}
        </span>
        <Cites citations={citations} sources={fact.sources} />
      </span>
      <span className="how">
        {describeProvenance(fact)}
        {others && (
          <>
            <br />
            Other figures: {others}
          </>
        )}
      </span>
    </>
  );
}
