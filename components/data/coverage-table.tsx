import type { Coverage } from '#lib/coverage/coverage';
import { How } from '../ui/how';
import { type Column, Table } from '../ui/table';

const percent = new Intl.NumberFormat('en-US', { style: 'percent' });

const columns: readonly Column<Coverage>[] = [
  { title: 'Property', cell: ({ property }) => property },
  { title: 'Known', numeric: true, cell: ({ known }) => known },
  { title: 'Share', numeric: true, cell: ({ known, total }) => (total === 0 ? 'none' : percent.format(known / total)) },
  { title: 'Over 5 years', numeric: true, cell: ({ old }) => old },
  { title: 'Undated', numeric: true, cell: ({ undated }) => undated },
  {
    title: 'Not known',
    numeric: true,
    cell: ({ unknown, notApplicable }) => (
      <>
        {unknown}
        {notApplicable > 0 && <How>does not apply to {notApplicable}</How>}
      </>
    ),
  },
];

/** How much of each property is known. */
export function CoverageTable({ title, rows }: { title: string; rows: readonly Coverage[] }) {
  return (
    <Table
      label={`Coverage: ${title}`}
      caption={
        <>
          <b>{title}.</b> Over 5 years: known, and older than that. Undated: known from a page without a date.
        </>
      }
      columns={columns}
      rows={rows}
      keyOf={({ property }) => property}
    />
  );
}
