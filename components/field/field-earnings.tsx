import {
  classOf,
  formatDollars,
  moneyOf,
  type NationalMedian,
  readThrough,
  timeAfter,
  whoIsCounted,
} from '#lib/answers/earnings';
import { medianPlace } from '#lib/correct/places';
import type { Field } from '#lib/domain/catalog';
import { compareMedians } from '#lib/domain/earnings';
import type { Citations } from '#lib/site/citations';
import { Cites } from '../ui/cites';
import { CorrectLink, type PageRef } from '../ui/correct-link';
import { Figure } from '../ui/figure';
import { Fold } from '../ui/fold';
import { How } from '../ui/how';
import { NotFound } from '../ui/not-found';
import { type Column, Table } from '../ui/table';
import { EarningsPicture } from './earnings-picture';

interface Props {
  earnings: NonNullable<Field['earnings']>;
  citations: Citations;
  page: PageRef;
}

const columnsWith = (citations: Citations, page: PageRef): readonly Column<NationalMedian>[] => {
  const showMedian = (median: number | undefined, { sources }: NationalMedian) =>
    median === undefined ? (
      <NotFound />
    ) : (
      <Figure value={formatDollars(median)} cites={<Cites citations={citations} sources={sources} />} size="sm" />
    );
  return [
    {
      title: 'Subject',
      cell: (row) => (
        <>
          {row.subject} <CorrectLink page={page} of={medianPlace(row)} />
          <How>
            CIP {row.cip}
            {row.note && `. ${row.note}`}
          </How>
        </>
      ),
    },
    { title: 'Master’s', numeric: true, cell: (row) => showMedian(row.master, row) },
    { title: 'Bachelor’s', numeric: true, cell: (row) => showMedian(row.bachelor, row) },
    {
      title: 'Difference',
      numeric: true,
      cell: (row) => {
        const difference = compareMedians(row);
        if (!difference) return <NotFound />;
        const cites = <Cites citations={citations} sources={row.sources} />;
        return (
          <Figure
            value={formatDollars(difference.dollars)}
            how={`${difference.percent}%, computed`}
            cites={cites}
            size="sm"
          />
        );
      },
    },
  ];
};

/** What master's and bachelor's graduates of the field's subjects earned in the whole country. */
export function FieldEarnings({ earnings, citations, page }: Props) {
  return (
    <>
      <p className="mb-4 max-w-measure text-sm">
        <b>
          United States, all universities, {timeAfter(earnings)}: {classOf(earnings)}, {moneyOf(earnings)}.
        </b>{' '}
        {whoIsCounted} We chose the subjects. How many people each median is of was not found. {readThrough}
        <Cites citations={citations} sources={earnings.sources} />
      </p>
      <EarningsPicture earnings={earnings} />
      <Fold title="Each subject, with its sources" isOpenWhenWide>
        <Table
          cards
          label="Median earnings of graduates by subject"
          caption="Median earnings a year, by subject."
          columns={columnsWith(citations, page)}
          rows={earnings.medians}
          keyOf={({ cip }) => cip}
        />
      </Fold>
      <p className="mt-4 max-w-measure text-sm">
        <b>Read with care.</b> The difference is between two groups of people, not the effect of a degree: those with a
        master’s are older, have worked longer and chose to study on. It says nothing of a MicroMasters credential.
      </p>
    </>
  );
}
