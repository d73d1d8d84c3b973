import type { Coverage } from '#lib/coverage/coverage';
import { ScrollRegion } from '../ui/scroll-region';

const percent = new Intl.NumberFormat('en-US', { style: 'percent' });

interface Props {
  title: string;
  rows: readonly Coverage[];
}

/** How much of each property is known. */
export function CoverageTable({ title, rows }: Props) {
  return (
    <ScrollRegion label={`Coverage: ${title}`}>
      <table className="list">
        <caption>
          <b>{title}.</b> Old: known, and more than five years old. Undated: known from a page without a date.
        </caption>
        <thead>
          <tr>
            <th scope="col">Property</th>
            <th scope="col" className="r">
              Known
            </th>
            <th scope="col" className="r">
              Share
            </th>
            <th scope="col" className="r">
              Old
            </th>
            <th scope="col" className="r">
              Undated
            </th>
            <th scope="col" className="r">
              Not known
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ property, total, known, old, undated, unknown, notApplicable }) => (
            <tr key={property}>
              <th scope="row">{property}</th>
              <td className="r">{known}</td>
              <td className="r">{total === 0 ? 'none' : percent.format(known / total)}</td>
              <td className="r">{old}</td>
              <td className="r">{undated}</td>
              <td className="r">
                {unknown}
                {notApplicable > 0 && <span className="how">does not apply to {notApplicable}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
