import { Fragment } from 'react';
import type { Criterion } from '#lib/domain/catalog';
import { standardVerdictLabels } from '#lib/format/labels';
import { fileUrl } from '#lib/site/config';
import { How } from '../ui/how';
import { type Column, Table } from '../ui/table';

const FileLink = ({ file }: { file: string }) => <a href={fileUrl(file)}>{file.slice(file.lastIndexOf('/') + 1)}</a>;

/** Where a reader can see it: pages of ours, a file of the project, and a test that guards a part of it. */
function Shown({ at, file, test }: Criterion) {
  const places = [
    ...[at ?? []].flat().map((path) => ({ key: path, link: <a href={path}>{path}</a> })),
    ...(file ? [{ key: file, link: <FileLink file={file} /> }] : []),
  ];
  if (places.length === 0 && !test) return null;
  return (
    <How>
      {places.map(({ key, link }, index) => (
        <Fragment key={key}>
          {index === 0 ? 'See ' : ' and '}
          {link}
        </Fragment>
      ))}
      {places.length > 0 && test && '; '}
      {test && (
        <>
          {places.length > 0 ? 'in part tested by' : 'In part tested by'} <FileLink file={test} />
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
        {criterion} <span className="wrap-anywhere font-normal text-ink-2">{id}</span>
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
