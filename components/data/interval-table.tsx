import type { CheckStanding } from '#lib/coverage/due';
import { type CheckKind, checkIntervals } from '#lib/domain/next-check';
import { formatDate } from '#lib/format/date';
import { checkLabels } from '#lib/format/next-check';
import { type Column, Table } from '../ui/table';

/** From which day the interval of a kind runs. */
const countedFrom: Readonly<Partial<Record<CheckKind, string>>> = {
  status: 'the day it was last seen so',
  price:
    'the date of the price of an open program, which is overdue without one; of a degree the day of the last check',
};

const columns: readonly Column<CheckStanding>[] = [
  { title: 'What', cell: ({ kind }) => checkLabels[kind] },
  { title: 'Every', cell: ({ kind }) => `${checkIntervals[kind]} months` },
  {
    title: 'Counted from',
    className: 'w-[30%]',
    cell: ({ kind }) => countedFrom[kind] ?? 'the day of the last check',
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
