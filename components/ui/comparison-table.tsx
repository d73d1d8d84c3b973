import type { ReactNode } from 'react';
import { layoutOf } from './comparison-layout';
import { ComparisonRow, type RowOfCells } from './comparison-row';
import './comparison-table.css';

interface Props {
  caption: ReactNode;
  /** Two to four. With a mark, values stand below each other where there is no room for all of them. */
  columns: readonly { readonly key: string; readonly head: ReactNode; readonly mark?: ReactNode }[];
  rows: readonly RowOfCells[];
}

/** Two to four things side by side. Roles are written out because below `lg` its rows become grids. */
export function ComparisonTable({ caption, columns, rows }: Props) {
  const layout = layoutOf(columns);
  return (
    <table className="names-stay max-lg:block lg:table-fixed" role="table">
      <caption className="max-lg:block">{caption}</caption>
      <thead
        role="rowgroup"
        className="max-lg:sticky max-lg:top-0 max-lg:z-1 max-lg:block max-lg:border-b max-lg:border-ink max-lg:bg-paper max-[19rem]:static print:static"
      >
        <tr role="row" className={`${layout.row} ${layout.head}`}>
          <td role="cell" className="w-[19%] max-lg:hidden" />
          {columns.map(({ key, head }) => (
            <th key={key} scope="col" role="columnheader" className="column-name">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="max-lg:block">
        {rows.map((row) => (
          <ComparisonRow key={row.key} row={row} columns={columns} layout={layout} />
        ))}
      </tbody>
    </table>
  );
}
