import type { ReactNode } from 'react';
import type { Degree } from '#lib/domain/catalog';
import { byShare, creditShare, promisesCredit } from '#lib/domain/credit-share';
import { formatMoney } from '#lib/format/money';
import { plural } from '#lib/format/plural';
import { formatRange } from '#lib/format/range';
import { routes } from '#lib/site/routes';
import { CreditLine } from '../credit/credit-line';
import { FactCell } from '../ui/fact-cell';
import { ScrollRegion } from '../ui/scroll-region';

function Accepts({ degree }: { degree: Degree }) {
  const best = [...degree.accepts].sort(byShare)[0];
  if (!best) return <p className="e-none">No program found that earns credit toward it.</p>;
  const others = degree.accepts.length - 1;
  return (
    <CreditLine share={creditShare(best)} entryOnly={!promisesCredit(best)}>
      {` from ${best.program.title}, ${best.program.institution.short}.`}
      {others > 0 && ` ${plural(others, 'more program')}.`}
    </CreditLine>
  );
}

interface Props {
  degrees: readonly Degree[];
  caption: ReactNode;
  label: string;
}

/** Degrees under each other: tuition, length, and the credit each accepts. */
export function DegreeList({ degrees, caption, label }: Props) {
  return (
    <ScrollRegion label={`Table: ${label}`}>
      <table className="ledger list">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Degree</th>
            <th scope="col">Tuition</th>
            <th scope="col">Length</th>
            <th scope="col" className="w">
              Credit it accepts
            </th>
          </tr>
        </thead>
        <tbody>
          {degrees.map((degree) => (
            <tr key={degree.slug}>
              <th scope="row">
                <a href={routes.degree(degree.slug)}>{degree.title}</a>
                <span className="how">{degree.institution.name}</span>
              </th>
              <td data-l="Tuition">
                <FactCell fact={degree.tuition} format={formatMoney} />
              </td>
              <td data-l="Length">
                <FactCell fact={degree.duration} format={formatRange} unit="months" />
              </td>
              <td data-l="Credit">
                <Accepts degree={degree} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
