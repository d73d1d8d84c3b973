import type { Criterion } from '#lib/domain/standard';
import { standardVerdictLabels } from '#lib/format/labels';
import { fileUrl } from '#lib/site/config';
import { How } from '../ui/how';
import { type Column, Table } from '../ui/table';

/** Where a reader can see it: a page of ours, and the test that fails when it is no longer so. */
function Shown({ at, test }: Criterion) {
  if (!at && !test) return null;
  return (
    <How>
      {at && (
        <>
          See <a href={at}>{at}</a>
        </>
      )}
      {at && test && '; '}
      {test && (
        <>
          {at ? 'tested by' : 'Tested by'} <a href={fileUrl(test)}>{test.slice(test.lastIndexOf('/') + 1)}</a>
        </>
      )}
    </How>
  );
}

const columns: readonly Column<Criterion>[] = [
  {
    title: 'Criterion',
    className: 'w-[40%]',
    cell: ({ id, criterion }) => (
      <>
        {criterion} <span className="font-normal text-ink-2">{id}</span>
      </>
    ),
  },
  { title: 'Verdict', cell: ({ verdict }) => <b>{standardVerdictLabels[verdict]}</b> },
  {
    title: 'Evidence',
    cell: (criterion) => (
      <>
        {criterion.evidence}
        <Shown {...criterion} />
      </>
    ),
  },
];

interface Props {
  title: string;
  /** How the verdicts count up. */
  counts: string;
  criteria: readonly Criterion[];
}

/** The criteria of one part of a standard, each with our verdict and what it rests on. */
export function CriteriaTable({ title, counts, criteria }: Props) {
  return (
    <Table
      cards
      label={`Table: ${title}`}
      caption={
        <>
          <b>{title}.</b> {counts}.
        </>
      }
      columns={columns}
      rows={criteria}
      keyOf={({ id }) => id}
      dataOf={({ verdict }) => ({ 'data-verdict': verdict })}
    />
  );
}
