import type { ReadingName, Standing } from '#lib/lasting/lasting';
import { type LastingProfile, ofHundred } from '#lib/pages/lasting';
import { type Column, Table } from '../ui/table';

const columns: readonly Column<Standing>[] = [
  { title: 'After', cell: ({ years }) => `${years} years` },
  { title: 'At risk', numeric: true, cell: ({ atRisk }) => atRisk },
  { title: 'Closed so far', numeric: true, cell: ({ closed }) => closed },
  { title: 'Still stood, of 100', numeric: true, cell: ({ share }) => ofHundred(share) },
];

const titles: Record<ReadingName, string> = {
  late: 'Each closing as late as the record allows',
  early: 'Each closing as early as the record allows',
};

/** The numbers of the picture at the ages it names, a table for each way to date the closings. */
export function StandingTables({ profile }: { profile: LastingProfile }) {
  const { tables, counted } = profile;
  return (
    <div className="mt-6 grid grid-cols-[minmax(0,1fr)] gap-8 md:grid-cols-2">
      {tables.map(({ name, rows }) => (
        <Table
          key={name}
          label={`Table: ${titles[name]}`}
          caption={
            <>
              <b>{tables.length > 1 ? `${titles[name]}.` : 'Still standing.'}</b> At risk: programs still watched at
              that age, of {counted.all}.
            </>
          }
          columns={columns}
          rows={rows}
          keyOf={({ years }) => String(years)}
        />
      ))}
    </div>
  );
}
