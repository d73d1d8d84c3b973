import type { ReactNode } from 'react';
import { ScrollRegion } from './scroll-region';

export interface Column<Row> {
  readonly title: string;
  /** The word beside the value on a phone, when rows are cards and `title` is too long for it. */
  readonly label?: string;
  /** Its values are numbers: set to the right. */
  readonly numeric?: boolean;
  /** Utilities for its head, such as a width. */
  readonly className?: string | undefined;
  readonly cell: (row: Row) => ReactNode;
}

interface Props<Row> {
  /** Names the region that scrolls sideways. */
  label: string;
  caption: ReactNode;
  /** The first column names the row. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** On a phone each row is a block that says what every value is. */
  cards?: boolean;
  /** Attributes of a row that a style sheet or a test asks for. */
  dataOf?: (row: Row) => Readonly<Record<`data-${string}`, string>>;
}

/** Records under each other: a caption, a head, a line for each. */
export function Table<Row>({ label, caption, columns, rows, keyOf, cards = false, dataOf }: Props<Row>) {
  // Some browsers take the rows of cards for mere blocks: the roles say what they are.
  const role = (name: string) => (cards ? name : undefined);
  const number = cards ? 'md:text-right md:whitespace-nowrap' : 'text-right whitespace-nowrap';
  return (
    <ScrollRegion label={label}>
      <table className={cards ? 'cards' : undefined} role={role('table')}>
        <caption>{caption}</caption>
        <thead role={role('rowgroup')}>
          <tr role={role('row')}>
            {columns.map(({ title, numeric, className = '' }) => (
              <th
                key={title}
                scope="col"
                role={role('columnheader')}
                className={numeric ? `text-right ${className}` : className || undefined}
              >
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role={role('rowgroup')}>
          {rows.map((row) => (
            <tr key={keyOf(row)} role={role('row')} {...dataOf?.(row)}>
              {columns.map(({ title, label: short = title, numeric, cell }, index) =>
                index === 0 ? (
                  <th key={title} scope="row" role={role('rowheader')}>
                    {cell(row)}
                  </th>
                ) : (
                  <td
                    key={title}
                    role={role('cell')}
                    data-label={cards ? short : undefined}
                    className={numeric ? number : undefined}
                  >
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
