import {
  classOf,
  formatDollars,
  moneyOf,
  readThrough,
  timeAfter,
  type UniversityMedian,
  whoIsCounted,
} from '#lib/answers/earnings';
import { medianPlace } from '#lib/correct/places';
import type { Degree } from '#lib/domain/catalog';
import { nameDegree } from '#lib/figures/behind';
import { matchLabels } from '#lib/format/labels';
import { formatNumber } from '#lib/format/range';
import type { Citations } from '#lib/site/citations';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import { Cites } from '../ui/cites';
import { CorrectLink, type PageRef } from '../ui/correct-link';
import { Figure } from '../ui/figure';
import { How } from '../ui/how';
import { type Column, Table } from '../ui/table';

interface Props {
  degree: Degree;
  earnings: NonNullable<Degree['earnings']>;
  citations: Citations;
}

const columnsWith = (citations: Citations, page: PageRef): readonly Column<UniversityMedian>[] => [
  {
    title: 'Subject',
    cell: (row) => (
      <>
        {row.subject} <CorrectLink page={page} of={medianPlace(row)} />
        <How>
          CIP {row.cip}. {matchLabels[row.match]}.{row.note && ` ${row.note}`}
        </How>
      </>
    ),
  },
  {
    title: 'Measured',
    cell: (row) => (
      <>
        {timeAfter(row)}
        <How>{classOf(row)}</How>
      </>
    ),
  },
  { title: 'People', numeric: true, cell: ({ people }) => formatNumber(people) },
  {
    title: 'Median',
    numeric: true,
    cell: (row) => {
      const cites = <Cites citations={citations} sources={row.sources} />;
      return <Figure value={formatDollars(row.median)} how={moneyOf(row)} cites={cites} size="sm" />;
    },
  },
];

/** What the university's master's graduates in the subjects of a degree earned, and what that does not prove. */
export function DegreeEarnings({ degree, earnings, citations }: Props) {
  const { medians, sources } = earnings;
  return (
    <>
      <p className="mb-4 max-w-measure text-sm">
        <b>No figure is of this degree alone.</b> Each is of all master’s graduates of {degree.institution.short} in a
        subject, campus and online together. {whoIsCounted} {readThrough}
        <Cites citations={citations} sources={sources} />
      </p>
      <Table
        cards
        label="Median earnings of graduates by subject"
        caption="Median earnings a year, by subject and years after."
        columns={columnsWith(citations, nameDegree(degree))}
        rows={medians}
        keyOf={({ cip, yearsAfter }) => `${cip} ${yearsAfter}`}
      />
      <p className="mt-4 max-w-measure text-sm">
        <b>Read with care.</b> The figures do not show what the degree adds: who enrolls, at what age and after how much
        work differs from one university to the next.
        {medians.some(({ match }) => match === 'uncertain') &&
          ' An uncertain match means that the university may count this degree under another subject.'}
        {new Set(medians.map(({ yearsAfter }) => yearsAfter)).size > 1 &&
          ' Other years after are other classes of graduates, and may be in dollars of another year: no line leads from one to the next.'}
      </p>
      {degree.field.earnings && (
        <p className="mt-4">
          <a className="font-semibold" href={`${routes.field(degree.field.slug)}#${partAnchor('earnings')}`}>
            {degree.field.title} in the whole United States
          </a>
        </p>
      )}
    </>
  );
}
