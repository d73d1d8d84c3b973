import type { Known } from '#lib/domain/fact';
import type { MoneyRange } from '#lib/domain/money';
import { formatMoney } from '#lib/format/money';
import { describeProvenance } from '#lib/format/provenance';
import type { ProgramProfile } from '#lib/program/profile';
import type { Citations } from '#lib/site/citations';
import { Cites } from '../source/cites';

function PriceLine({ price, citations }: { price: Known<MoneyRange>; citations: Citations }) {
  return (
    <li>
      <span className="tnum">{formatMoney(price.value)}</span>
      <span>
        {price.basis ?? price.working ?? 'the whole program'}
        {price.basis && price.working && ` (${price.working})`}
        <Cites citations={citations} sources={price.sources} />
        <span className="how">{describeProvenance(price)}</span>
      </span>
    </li>
  );
}

/** The price on record and every other published figure, each with what it covers. */
export function Cost({ profile }: { profile: ProgramProfile }) {
  const { price } = profile.program;
  if (price.state === 'not-applicable') return <p className="measure">Does not apply: {price.reason}</p>;
  if (price.state === 'unknown') {
    return (
      <p className="measure">
        <span className="nf">The price of the whole program was not found in any source we have.</span> Look on the
        program’s own page, and check what the price covers: all courses, the exam, and how long you have.
      </p>
    );
  }
  return (
    <ul className="prices">
      {[price, ...price.also].map((one) => (
        <PriceLine
          key={`${one.value.min} ${one.value.max} ${one.basis} ${one.asOf}`}
          price={one}
          citations={profile.citations}
        />
      ))}
    </ul>
  );
}
