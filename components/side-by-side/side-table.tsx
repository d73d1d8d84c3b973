import { Fragment } from 'react';
import type { Answer as AnswerRecord } from '#lib/answers/answer';
import { propertyOf } from '#lib/side-by-side/rows';
import type { Column, Row, SideBySide as Table } from '#lib/side-by-side/side-by-side';
import type { Citations } from '#lib/site/citations';
import { Answer } from '../ui/answer';
import { ComparisonTable } from '../ui/comparison-table';
import { CorrectLink } from '../ui/correct-link';
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

/** A pencil in the corner of a cell that says something. On a phone, where cells are narrow, the key above has one a column. */
function Pencil({ row, answer, column }: { row: Row; answer: AnswerRecord; column: Column | undefined }) {
  const property = column && propertyOf(row.name, column.kind);
  if (!property || answer.state !== 'known') return null;
  const page = { path: column.path, title: `${column.title}, ${column.university}` };
  return (
    <span className="float-right ml-2 h-7 max-lg:hidden">
      <CorrectLink page={page} of={{ label: row.label, name: property }} />
    </span>
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
        cells: row.answers.map((answer, index) => (
          <Fragment key={row.name}>
            <Pencil row={row} answer={answer} column={columns[index]} />
            <Answer answer={answer} place="beside" citations={citations} />
          </Fragment>
        )),
        isQuiet: row.sameness !== 'differs',
      }))}
    />
  );
}
