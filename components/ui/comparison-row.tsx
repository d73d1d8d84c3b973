import type { ReactNode } from 'react';
import type { RowLayout } from './comparison-layout';

export interface RowOfCells {
  readonly key: string;
  readonly head: ReactNode;
  /** One for each column. */
  readonly cells: readonly ReactNode[];
  /** Its values do not differ. */
  readonly isQuiet?: boolean;
}

interface Props {
  row: RowOfCells;
  columns: readonly { readonly key: string; readonly mark?: ReactNode }[];
  layout: RowLayout;
}

/**
 * One row of a `<ComparisonTable>`: below `lg` a grid under its name. A mark repeats the name of its column, which a screen
 * reader says anyway.
 */
export function ComparisonRow({ row: { head, cells, isQuiet = false }, columns, layout }: Props) {
  return (
    <tr role="row" className={`max-lg:not-last:border-b ${layout.row} ${isQuiet ? 'row-quiet' : ''}`}>
      <th scope="row" role="rowheader" className="row-name">
        {head}
      </th>
      {columns.map(({ key, mark }, index) => (
        <td role="cell" key={key} className={`row-value ${layout.cell} ${isQuiet ? 'text-ink-2' : ''}`}>
          {mark && (
            <span className={`value-mark ${layout.mark}`} aria-hidden="true">
              {mark}
            </span>
          )}
          <div className="min-w-0">{cells[index]}</div>
        </td>
      ))}
    </tr>
  );
}
