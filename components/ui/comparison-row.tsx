import type { ReactNode } from 'react';

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
  columnKeys: readonly string[];
  /** The columns of the grid that the row is below `lg`. */
  grid: string;
}

/** One row of a `<ComparisonTable>`: below `lg` a grid under its name, which stays when the table scrolls sideways. */
export function ComparisonRow({ row: { head, cells, isQuiet = false }, columnKeys, grid }: Props) {
  return (
    <tr role="row" className={`max-lg:not-last:border-b ${grid}`}>
      <th scope="row" role="rowheader" className="row-name">
        {head}
      </th>
      {columnKeys.map((key, index) => (
        <td role="cell" key={key} className={`row-value ${isQuiet ? 'text-ink-2' : ''}`}>
          {cells[index]}
        </td>
      ))}
    </tr>
  );
}
