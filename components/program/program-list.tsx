import type { ReactNode } from 'react';
import { programQuestions } from '#lib/answers/program';
import type { Program } from '#lib/domain/catalog';
import { Answer } from '../ui/answer';
import { RecordTable } from '../ui/record-table';
import type { Column } from '../ui/table';
import { ProgramCredit } from './program-credit';
import { ProgramName } from './program-name';

const { price, duration } = programQuestions;

const columns: readonly Column<Program>[] = [
  { title: 'Program', cell: (program) => <ProgramName program={program} isCorrectable /> },
  {
    title: price.label,
    isKnown: (program) => price.of(program).state !== 'not-found',
    cell: (program) => <Answer answer={price.of(program)} place="list" />,
  },
  {
    title: duration.label,
    className: 'lg:w-28',
    isKnown: (program) => duration.of(program).state !== 'not-found',
    cell: (program) => <Answer answer={duration.of(program)} place="list" />,
  },
  {
    title: 'Where it counts',
    label: 'Counts',
    className: 'w-[30%]',
    cell: (program) => <ProgramCredit program={program} />,
  },
];

interface Props {
  programs: readonly Program[];
  caption: ReactNode;
  label: string;
}

/** Programs under each other: status, price, length and where each counts. */
export function ProgramList({ programs, caption, label }: Props) {
  return <RecordTable records={programs} caption={caption} label={label} columns={columns} />;
}
