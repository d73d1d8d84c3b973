import type { Fact } from '#lib/domain/fact';
import { describeProvenance } from '#lib/format/provenance';

interface Props<T> {
  fact: Fact<T>;
  /** The number without its unit. */
  format: (value: T) => string;
  unit?: string;
}

/** A figure in a list of records: its year and how we know it stand under it, its sources on the record's own page. */
export function FactCell<T>({ fact, format, unit }: Props<T>) {
  if (fact.state !== 'known') {
    return <span className="nf">{fact.state === 'unknown' ? 'not found' : 'does not apply'}</span>;
  }
  return (
    <>
      <span className="num">
        {format(fact.value)}
        {unit && <span className="unit">{unit}</span>}
      </span>
      <span className="how">{describeProvenance(fact)}</span>
    </>
  );
}
