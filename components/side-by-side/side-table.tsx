import type { SideBySide as Table } from '#lib/side-by-side/side-by-side';
import type { Citations } from '#lib/site/citations';
import { routes } from '#lib/site/routes';
import { Answer } from '../ui/answer';
import { ScrollRegion } from '../ui/scroll-region';

const samenessWords = { same: 'the same', differs: undefined, 'unknown-for-all': 'unknown for all' } as const;

/** Two to four records side by side. Roles are written out because on a phone its rows become grids. */
export function SideTable({ table, citations }: { table: Table; citations: Citations }) {
  const { columns, rows } = table;
  return (
    <ScrollRegion label="Side by side">
      <table className={`side band n${columns.length}`} role="table">
        <caption className="visually-hidden">
          {columns.map(({ title, university }) => `${title} (${university})`).join(', ')} compared
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" className="corner" />
            {columns.map((column) => (
              <th key={`${column.kind} ${column.slug}`} scope="col" role="columnheader">
                <a href={column.path}>{column.title}</a>
                <span className="how">
                  {column.university}, {column.kind === 'degree' ? 'master’s degree' : 'MicroMasters program'}
                </span>
                <a
                  className="rm"
                  href={routes.compare(column.removeSearch)}
                  data-live=""
                  aria-label={`Remove ${column.title}, ${column.university}`}
                >
                  Remove
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr role="row" key={row.label} className={row.sameness === 'differs' ? undefined : 'eq'}>
              <th scope="row" role="rowheader">
                {row.label}
                {samenessWords[row.sameness] && <span className="same">{samenessWords[row.sameness]}</span>}
              </th>
              {row.answers.map((answer, index) => (
                <td role="cell" key={`${columns[index]?.kind} ${columns[index]?.slug}`}>
                  <Answer answer={answer} place="beside" citations={citations} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
