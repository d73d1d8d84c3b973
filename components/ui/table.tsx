import type { ReactNode } from 'react';
import { notFoundInWords } from '#lib/format/not-found';
import { ScrollRegion } from './scroll-region';
import { namesOf, TableCells } from './table-cells';

export interface Column<Row> {
  readonly title: string;
  /** The word beside the value on a phone, when rows are cards and `title` is too long for it. */
  readonly label?: string;
  /** Its values are numbers: set to the right. */
  readonly numeric?: boolean;
  /** Utilities for its head, such as a width. */
  readonly className?: string | undefined;
  /** Whether a row has something to say here. Where no row has, the caption says so and the column is not drawn. */
  readonly isKnown?: (row: Row) => boolean;
  /** What the caption calls a column that is not drawn; its title when left out. */
  readonly missing?: string;
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
  const isDrawn = ({ isKnown }: Column<Row>) => !isKnown || rows.some(isKnown);
  const drawn = columns.filter(isDrawn);
  const missing = columns.filter((column) => !isDrawn(column));
  const role = (name: string) => (cards ? name : undefined);
  return (
    <ScrollRegion label={label}>
      <table className={cards ? 'cards' : undefined} role={role('table')}>
        <caption>
          {caption}
          {missing.length > 0 && <span className="mt-1 block text-ink-2">{notFoundInWords(namesOf(missing))}</span>}
        </caption>
        <thead role={role('rowgroup')}>
          <tr role={role('row')}>
            {drawn.map(({ title, numeric, className = '' }) => (
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
              <TableCells row={row} columns={drawn} cards={cards} />
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
