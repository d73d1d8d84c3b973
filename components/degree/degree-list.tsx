import type { ReactNode } from 'react';
import { degreeQuestions, tuitionOrLeft } from '#lib/answers/degree';
import type { Degree } from '#lib/domain/catalog';
import { Answer } from '../ui/answer';
import { RecordTable } from '../ui/record-table';
import type { Column } from '../ui/table';
import { DegreeCreditLine } from './degree-credit-line';
import { DegreeName } from './degree-name';

const { length } = degreeQuestions;

const columns: readonly Column<Degree>[] = [
  { title: 'Degree', cell: (degree) => <DegreeName degree={degree} isCorrectable /> },
  {
    title: tuitionOrLeft.label,
    isKnown: (degree) => tuitionOrLeft.of(degree).state !== 'not-found',
    cell: (degree) => <Answer answer={tuitionOrLeft.of(degree)} place="list" />,
  },
  {
    title: length.label,
    className: 'lg:w-28',
    isKnown: (degree) => length.of(degree).state !== 'not-found',
    cell: (degree) => <Answer answer={length.of(degree)} place="list" />,
  },
  {
    title: 'Credit for a program',
    label: 'Credit',
    className: 'w-[30%]',
    cell: (degree) => <DegreeCreditLine degree={degree} />,
  },
];

interface Props {
  degrees: readonly Degree[];
  caption: ReactNode;
  label: string;
}

/** Degrees under each other: tuition, length, and the credit each gives. */
export function DegreeList({ degrees, caption, label }: Props) {
  return <RecordTable records={degrees} caption={caption} label={label} columns={columns} />;
}
