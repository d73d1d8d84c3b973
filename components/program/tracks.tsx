import type { Program } from '#lib/domain/catalog';
import { formatDate } from '#lib/format/date';
import { formatRange } from '#lib/format/range';
import type { ProgramProfile } from '#lib/pages/program';
import type { Citations } from '#lib/site/citations';
import { Cites } from '../ui/cites';
import { How } from '../ui/how';
import { NotFound } from '../ui/not-found';
import { type Column, Table } from '../ui/table';

type Track = Program['tracks'][number];

const columnsWith = (citations: Citations): readonly Column<Track>[] => [
  {
    title: 'Track',
    cell: ({ name, launched, sources }) => (
      <>
        {name}
        <Cites citations={citations} sources={sources} />
        {launched && <How>launched {formatDate(launched)}</How>}
      </>
    ),
  },
  {
    title: 'Rule',
    isKnown: ({ rule, courses }) => Boolean(rule ?? courses),
    cell: ({ rule, courses }) => rule ?? courses?.join(', ') ?? <NotFound />,
  },
  {
    title: 'Months',
    numeric: true,
    isKnown: ({ months }) => Boolean(months),
    cell: ({ months }) => (months ? formatRange(months) : <NotFound />),
  },
  { title: 'As of', cell: ({ asOf }) => formatDate(asOf) },
];

/** The tracks of a program whose learners do not all take the same courses. */
export function Tracks({ profile }: { profile: ProgramProfile }) {
  const { program, citations } = profile;
  if (program.tracks.length === 0) return null;
  return (
    <Table
      cards
      label="Table of tracks"
      caption={
        <>
          <b>Tracks.</b> You finish one of them; which courses you take depends on it.
        </>
      }
      columns={columnsWith(citations)}
      rows={program.tracks}
      keyOf={({ name }) => name}
    />
  );
}
