import { standardVerdicts } from '#lib/domain/standard';
import { standardVerdictLabels } from '#lib/format/labels';
import type { StandardRow } from '#lib/pages/standards';
import { type Column, Table } from '../ui/table';

/** The columns; one for a verdict that no criterion has would hold nothing but zeros. */
const columnsFor = (rows: readonly StandardRow[]): readonly Column<StandardRow>[] => [
  { title: 'Standard', cell: ({ standard: { slug, title } }) => <a href={`#${slug}`}>{title}</a> },
  { title: 'Criteria', numeric: true, cell: ({ size }) => size },
  ...standardVerdicts
    .filter((verdict) => rows.some(({ counts }) => counts[verdict] > 0))
    .map((verdict) => ({
      title: standardVerdictLabels[verdict],
      ...(verdict === 'not-visible' && { label: 'Not visible' }),
      numeric: true,
      cell: ({ counts }: StandardRow) => counts[verdict],
    })),
];

/** How many criteria of each standard are met, partly met, and not. */
export function CountsTable({ rows }: { rows: readonly StandardRow[] }) {
  return (
    <Table
      cards
      label="Table of standards"
      caption={
        <>
          <b>Counted from the tables below.</b> Each verdict is our own. Nobody outside has judged us.
        </>
      }
      columns={columnsFor(rows)}
      rows={rows}
      keyOf={({ standard }) => standard.slug}
    />
  );
}
