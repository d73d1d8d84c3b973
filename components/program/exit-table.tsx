import { isCreditSaid } from '#lib/domain/firmness';
import { formatMoney } from '#lib/format/money';
import { formatRange } from '#lib/format/range';
import type { ProgramProfile } from '#lib/pages/program';
import { Figure } from '../ui/figure';
import { NotFound } from '../ui/not-found';
import { type Column, Table } from '../ui/table';

type Exit = ProgramProfile['exits'][number] & {
  /** What someone holds who stops here. */
  readonly held: string;
};

const columns: readonly Column<Exit>[] = [
  { title: 'After', cell: ({ course }) => course.code ?? course.title },
  {
    title: 'Spent',
    numeric: true,
    cell: ({ spent, years }) =>
      spent.state === 'known' ? <Figure value={formatMoney(spent.value)} how={years} size="sm" /> : <NotFound />,
  },
  {
    title: 'Hours',
    numeric: true,
    isKnown: ({ hours }) => hours.state === 'known',
    cell: ({ hours }) => (hours.state === 'known' ? formatRange(hours.value) : <NotFound />),
  },
  { title: 'What you hold', cell: ({ held }) => held },
];

/** What someone has spent who stops after each course. */
export function ExitTable({ profile }: { profile: ProgramProfile }) {
  const { exits, pathways } = profile;
  if (exits.length === 0) return null;
  const credential = 'Every course done; the credential also takes any exam or capstone that is not among them';
  const atTheEnd = pathways.some(isCreditSaid)
    ? `${credential}; and credit by a university’s word, if its degree admits you`
    : credential;
  const rows = exits.map((exit, index) => ({
    ...exit,
    held: index < exits.length - 1 ? `${index + 1} of ${exits.length} done; no credential yet` : atTheEnd,
  }));
  return (
    <Table
      label="Spent by stopping point"
      caption={
        <>
          <b>If you stop half-way.</b> Running totals, computed from the course prices above; they can differ from the
          price of a bundle, and where the courses have prices of several years they add these.
        </>
      }
      columns={columns}
      rows={rows}
      keyOf={({ course }) => `${course.code} ${course.title}`}
    />
  );
}
