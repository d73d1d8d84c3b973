import type { ReactNode } from 'react';
import { degreeQuestions } from '#lib/answers/degree';
import type { Degree } from '#lib/domain/catalog';
import { Answer } from '../ui/answer';
import { type Column, Table } from '../ui/table';
import { DegreeName } from './degree-name';

const { tuition, length, credits, delivery, admission, tryFirst } = degreeQuestions;

const columns: readonly Column<Degree>[] = [
  { title: 'Degree', cell: (degree) => <DegreeName degree={degree} /> },
  { title: tuition.label, cell: (degree) => <Answer answer={tuition.of(degree)} place="list" /> },
  {
    title: 'Length and size',
    cell: (degree) => (
      <>
        <Answer answer={length.of(degree)} place="list" />
        <Answer answer={credits.of(degree)} place="list" />
      </>
    ),
  },
  { title: delivery.label, cell: (degree) => <Answer answer={delivery.of(degree)} place="list" /> },
  {
    title: 'Getting in',
    className: 'w-[34%]',
    cell: (degree) => (
      <>
        <Answer answer={admission.of(degree)} place="list" />
        {degree.tryFirst && (
          <>
            <b className="mt-1 block">You can start without being admitted.</b>
            <Answer answer={tryFirst.of(degree)} place="list" />
          </>
        )}
      </>
    ),
  },
];

interface Props {
  degrees: readonly Degree[];
  caption: ReactNode;
  label: string;
}

/** Degrees that one applies to directly, under each other: what each costs, how long it takes, and who gets in. */
export function DirectList({ degrees, caption, label }: Props) {
  return (
    <Table
      cards
      label={`Table: ${label}`}
      caption={caption}
      columns={columns}
      rows={degrees}
      keyOf={({ slug }) => slug}
    />
  );
}
