import { notFoundInWords } from '#lib/format/not-found';
import { lowerFirst } from '#lib/format/text';
import type { Column } from './table';

interface Props<Row> {
  row: Row;
  columns: readonly Column<Row>[];
  /** The row is a block on a phone: there one line names what was not found, in place of a line for each. */
  cards: boolean;
}

/** The words for columns that hold nothing: of a whole table, or of one row. */
export const namesOf = <Row,>(columns: readonly Column<Row>[]): string[] =>
  columns.map(({ title, missing }) => missing ?? lowerFirst(title));

/** The cells of one row; the first names it. */
export function TableCells<Row>({ row, columns, cards }: Props<Row>) {
  // Some browsers take the rows of cards for mere blocks: the roles say what they are.
  const role = (name: string) => (cards ? name : undefined);
  const number = cards ? 'md:text-right md:whitespace-nowrap print:text-right' : 'text-right whitespace-nowrap';
  const silent = cards ? columns.filter(({ isKnown }) => isKnown && !isKnown(row)) : [];
  return columns.map((column, index) => {
    const { title, label = title, numeric, cell } = column;
    if (index === 0) {
      return (
        <th key={title} scope="row" role={role('rowheader')}>
          {cell(row)}
          {silent.length > 0 && (
            <span className="block text-sm font-normal text-ink-2 md:hidden print:hidden">
              {notFoundInWords(namesOf(silent))}
            </span>
          )}
        </th>
      );
    }
    const classes = [numeric && number, silent.includes(column) && 'max-md:hidden print:table-cell']
      .filter(Boolean)
      .join(' ');
    return (
      <td key={title} role={role('cell')} data-label={cards ? label : undefined} className={classes || undefined}>
        {cell(row)}
      </td>
    );
  });
}
