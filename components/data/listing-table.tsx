import type { Listing } from '#lib/domain/listing';
import { formatDate } from '#lib/format/date';
import { SourceText } from '../source/source-text';
import { type Column, Table } from '../ui/table';

const columns: readonly Column<Listing>[] = [
  { title: 'When', cell: ({ on }) => formatDate(on) },
  { title: 'Counted', numeric: true, cell: ({ counts }) => counts },
  { title: 'Of these on record', numeric: true, cell: ({ onRecord }) => onRecord ?? 'cannot be told' },
  { title: 'Remark', className: 'w-[30%]', cell: ({ note }) => note ?? 'A count only: it names no program.' },
  { title: 'Source', className: 'w-[25%]', cell: ({ source }) => <SourceText source={source} /> },
];

/** Counts of programs by others, and how many of those the record has. */
export function ListingTable({ listings, programs }: { listings: readonly Listing[]; programs: number }) {
  const most = Math.max(...listings.map(({ counts }) => counts));
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <p className="max-w-measure">
        How many programs were ever sold: not found. The record has {programs}, open and closed. The most that any count
        we found has at one time is {most}. Programs that came and went between two lists may be missing here.
      </p>
      <Table
        cards
        label="Table of counts by others"
        caption={
          <>
            <b>Counts by others.</b> Where a count names its programs, we held the record against it.
          </>
        }
        columns={columns}
        rows={listings}
        keyOf={({ on }) => on}
      />
    </div>
  );
}
