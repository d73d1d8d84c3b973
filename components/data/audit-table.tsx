import type { Audit } from '#lib/domain/audit';
import { formatDate } from '#lib/format/date';
import { How } from '../ui/how';
import { type Column, Table } from '../ui/table';

const columns: readonly Column<Audit>[] = [
  {
    title: 'When',
    cell: ({ on, by }) => (
      <>
        {formatDate(on)}
        <How>{by}</How>
      </>
    ),
  },
  { title: 'Figures', numeric: true, cell: ({ figures }) => figures },
  { title: 'Right', numeric: true, cell: ({ right }) => right },
  { title: 'Misleading', numeric: true, cell: ({ misleading }) => misleading },
  { title: 'Wrong', numeric: true, cell: ({ wrong }) => wrong },
  { title: 'Not checkable', numeric: true, cell: ({ notCheckable }) => notCheckable },
  { title: 'What was wrong', className: 'w-[25%]', cell: ({ found }) => found },
  { title: 'What was mended', className: 'w-[25%]', cell: ({ mended }) => mended },
];

/** What checks of figures drawn at random came to, and how to repeat one. */
export function AuditTable({ audits }: { audits: readonly Audit[] }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      {audits.length === 0 ? (
        <p className="max-w-measure">No audit is on record so far.</p>
      ) : (
        <Table
          cards
          label="Table of audits"
          caption={
            <>
              <b>Audits.</b> Figures drawn at random, as the pages show them, each against its sources.
            </>
          }
          columns={columns}
          rows={audits}
          keyOf={({ on, by }) => `${on} ${by}`}
        />
      )}
      <p className="max-w-measure">
        Anyone can repeat one with a copy of the project:{' '}
        <code>npm run audit -- --sample 100 --seed 1 --as-seen --out audit</code> writes a sheet to fill in, and another
        seed draws other figures.
      </p>
    </div>
  );
}
