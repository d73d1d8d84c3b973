import { formatDate } from '#lib/format/date';
import { formatRange } from '#lib/format/range';
import type { Lifetime } from '#lib/lasting/lifetimes';
import type { LastingProfile } from '#lib/pages/lasting';
import { ProgramLink } from '../program/program-link';
import { How } from '../ui/how';
import { type Column, Table } from '../ui/table';

function describeEnd({ end, ended: { earliest, latest } }: Lifetime): string {
  if (end === 'open') return `open on ${formatDate(latest)}`;
  if (end === 'stated') return `closed ${formatDate(latest)}, stated`;
  return earliest === latest
    ? `gone by ${formatDate(latest)}, inferred`
    : `between ${formatDate(earliest)} and ${formatDate(latest)}, inferred`;
}

const columns: readonly Column<Lifetime>[] = [
  {
    title: 'Program',
    className: 'w-[40%]',
    cell: ({ program }) => (
      <>
        <ProgramLink program={program} />
        <How>{program.institution.short}</How>
      </>
    ),
  },
  {
    title: 'Launched',
    cell: ({ program, launched }) => `${program.launched?.is === 'by' ? 'by ' : ''}${formatDate(launched)}`,
  },
  { title: 'Open or closed', cell: describeEnd },
  { title: 'Years', numeric: true, cell: ({ years }) => formatRange(years) },
];

/** Every program that counts, with its dates. Their sources stand on the pages of the programs. */
export function LifetimeTable({ profile }: { profile: LastingProfile }) {
  return (
    <Table
      cards
      label="Table: programs with a known launch"
      caption={
        <>
          <b>Closed ones first, the shortest life first.</b> The sources of both dates stand on the program’s page.
        </>
      }
      columns={columns}
      rows={profile.lifetimes}
      keyOf={({ program }) => program.slug}
    />
  );
}
