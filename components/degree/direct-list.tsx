import type { ReactNode } from 'react';
import { degreeQuestions } from '#lib/answers/degree';
import type { Degree } from '#lib/domain/catalog';
import { plural } from '#lib/format/plural';
import { Answer } from '../ui/answer';
import { RecordTable } from '../ui/record-table';
import type { Column } from '../ui/table';
import { DegreeName } from './degree-name';

const { tuition, length, credits, delivery, admission, tryFirst } = degreeQuestions;

const widths: Readonly<Record<string, string>> = { [tuition.label]: 'w-[18%]', [length.label]: 'lg:w-24' };

const columns: readonly Column<Degree>[] = [
  { title: 'Degree', className: 'w-[20%]', cell: (degree) => <DegreeName degree={degree} isCorrectable /> },
  ...[tuition, length, credits, delivery].map(
    ({ label, of }): Column<Degree> => ({
      title: label,
      className: widths[label],
      isKnown: (degree) => of(degree).state !== 'not-found',
      cell: (degree) => <Answer answer={of(degree)} place="list" />,
    }),
  ),
  {
    title: 'Getting in',
    isKnown: ({ admission, tryFirst }) => Boolean(admission ?? tryFirst),
    className: 'w-[28%]',
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
  /** How many they are, when left out. */
  caption?: ReactNode;
}

/** Degrees that one applies to directly, under each other: what each costs, how long it takes, and who gets in. */
export function DirectList({ degrees, caption }: Props) {
  const howMany = (
    <>
      <b>{plural(degrees.length, 'degree')} to apply to directly.</b> No program on record counts toward{' '}
      {degrees.length === 1 ? 'it' : 'them'}.
    </>
  );
  return (
    <RecordTable
      records={degrees}
      caption={caption ?? howMany}
      label="Degrees to apply to directly"
      columns={columns}
    />
  );
}
