import type { ReactNode } from 'react';
import { ComparisonRow, type RowOfCells } from './comparison-row';
import { ScrollRegion } from './scroll-region';
import './comparison-table.css';

const grids: Readonly<Record<number, string>> = {
  2: 'max-lg:grid max-lg:gap-x-3 max-lg:grid-cols-2',
  3: 'max-lg:grid max-lg:gap-x-3 max-lg:grid-cols-3',
  4: 'max-lg:grid max-lg:gap-x-3 max-lg:grid-cols-4',
};

/** Wide enough for whole words, and for the last column in sight to be cut: it says that there is more. */
const widths: Readonly<Record<number, string>> = { 3: 'max-md:min-w-108', 4: 'max-md:min-w-145' };

const countWords: Readonly<Record<number, string>> = { 3: 'three', 4: 'four' };

interface Props {
  label: string;
  caption: ReactNode;
  /** Two to four. */
  columns: readonly { readonly key: string; readonly head: ReactNode }[];
  /** Rows, with or without a heading above them. */
  groups: readonly { readonly title?: string; readonly rows: readonly RowOfCells[] }[];
  /** The names of the columns are short: they stay in view on a phone too. */
  hasShortNames?: boolean;
}

/** Two to four things side by side. Roles are written out because below `lg` its rows become grids. */
export function ComparisonTable({ label, caption, columns, groups, hasShortNames = false }: Props) {
  const count = columns.length;
  const grid = grids[count] ?? '';
  const table = (
    <table className={`names-stay max-lg:block lg:table-fixed ${widths[count] ?? ''}`} role="table">
      <caption className="max-lg:block">{caption}</caption>
      <thead
        role="rowgroup"
        className={`max-lg:block max-lg:border-b max-lg:border-ink ${hasShortNames ? 'max-lg:sticky max-lg:top-0 max-lg:z-1 max-lg:bg-paper print:static' : ''}`}
      >
        <tr role="row" className={grid}>
          <td role="cell" className="w-[19%] max-lg:hidden" />
          {columns.map(({ key, head }) => (
            <th key={key} scope="col" role="columnheader" className="column-name">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ title, rows }) => (
        <tbody key={title ?? ''} role="rowgroup" className="max-lg:block">
          {title && (
            <tr role="row" className="max-lg:block">
              <th
                scope="rowgroup"
                role="rowheader"
                colSpan={count + 1}
                className="border-b border-ink px-0 pt-6 pb-2 font-serif text-lg/tight font-medium max-lg:block"
              >
                {title}
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <ComparisonRow key={row.key} row={row} columnKeys={columns.map(({ key }) => key)} grid={grid} />
          ))}
        </tbody>
      ))}
    </table>
  );
  if (count < 3) return table;
  return (
    <>
      <p className="text-sm text-ink-2 md:hidden print:hidden">Scroll sideways for all {countWords[count]}.</p>
      <ScrollRegion label={label} onPhones>
        {table}
      </ScrollRegion>
    </>
  );
}
