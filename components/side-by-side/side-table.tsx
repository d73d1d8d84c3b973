import type { Row, SideBySide as Table } from '#lib/side-by-side/side-by-side';
import type { Citations } from '#lib/site/citations';
import { Answer } from '../ui/answer';
import { ComparisonTable } from '../ui/comparison-table';
import { How } from '../ui/how';
import { ColumnHead } from './column-head';
import { Letter } from './letter';

const samenessWords = { same: 'the same', differs: undefined, 'unknown-for-all': 'unknown for all' } as const;

function rowHead({ label, sameness, whyNot }: Row) {
  const words = samenessWords[sameness];
  return (
    <>
      {label}
      {words && <span className="block text-xs font-normal text-ink-2 max-lg:ml-2 max-lg:inline">{words}</span>}
      {whyNot && <How>not comparable: {whyNot}</How>}
    </>
  );
}

/** Two to four records side by side. */
export function SideTable({ table, citations }: { table: Table; citations: Citations }) {
  const { columns, drawn } = table;
  return (
    <ComparisonTable
      caption={
        <span className="sr-only">
          {columns.map(({ title, university }) => `${title} (${university})`).join(', ')} compared
        </span>
      }
      columns={columns.map((column) => ({
        key: `${column.kind} ${column.slug}`,
        head: <ColumnHead column={column} />,
        mark: (
          <>
            <Letter>{column.letter}</Letter> {column.shortName}
          </>
        ),
      }))}
      rows={drawn.rows.map((row) => ({
        key: row.name,
        head: rowHead(row),
        cells: row.answers.map((answer) => (
          <Answer key={row.name} answer={answer} place="beside" citations={citations} />
        )),
        isQuiet: row.sameness !== 'differs',
      }))}
    />
  );
}
