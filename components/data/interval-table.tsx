import type { CheckStanding } from '#lib/coverage/due';
import { checkIntervals } from '#lib/domain/next-check';
import { formatDate } from '#lib/format/date';
import { checkLabels } from '#lib/format/next-check';
import { type Column, Table } from '../ui/table';

const columns: readonly Column<CheckStanding>[] = [
  { title: 'What', cell: ({ kind }) => checkLabels[kind] },
  { title: 'Every', cell: ({ kind }) => `${checkIntervals[kind]} months` },
  {
    title: 'Counted from',
    className: 'w-[30%]',
    cell: ({ kind }) => (kind === 'status' ? 'the day it was last seen so' : 'the day of the last check'),
  },
  { title: 'Checks', numeric: true, cell: ({ total }) => total },
  { title: 'Overdue', numeric: true, cell: ({ overdue }) => overdue },
  { title: 'Next due', cell: ({ next }) => (next ? formatDate(next) : 'none after that day') },
];

/** How often each kind of figure is looked at again, and how that stands on the day the page is made. */
export function IntervalTable({ standings, today }: { standings: readonly CheckStanding[]; today: string }) {
  return (
    <Table
      cards
      label="Table of intervals"
      caption={
        <>
          <b>From one look to the next.</b> Counted on {formatDate(today)}, the day this page was made.
        </>
      }
      columns={columns}
      rows={standings}
      keyOf={({ kind }) => kind}
    />
  );
}
