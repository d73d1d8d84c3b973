import type { Occupation } from '#lib/domain/catalog';
import { formatDate } from '#lib/format/date';
import { formatMoney } from '#lib/format/money';
import type { FieldProfile } from '#lib/pages/field';
import type { Citations } from '#lib/site/citations';
import { Cites } from '../ui/cites';
import { Figure } from '../ui/figure';
import { How } from '../ui/how';
import { NotFound } from '../ui/not-found';
import { type Column, Table } from '../ui/table';

const whole = new Intl.NumberFormat('en-US');
const percent = new Intl.NumberFormat('en-US', { signDisplay: 'exceptZero' });

const columnsWith = (citations: Citations): readonly Column<Occupation>[] => [
  {
    title: 'Occupation',
    cell: ({ title, note }) => (
      <>
        {title}
        {note && (
          <How>
            {note.text}
            <Cites citations={citations} sources={note.sources} />
          </How>
        )}
      </>
    ),
  },
  {
    title: 'Median pay',
    cell: ({ medianPay }) =>
      medianPay.state === 'known' ? (
        <Figure
          value={formatMoney(medianPay.value)}
          how={`a year, ${formatDate(medianPay.asOf)}`}
          cites={<Cites citations={citations} sources={medianPay.sources} />}
          size="sm"
        />
      ) : (
        <NotFound />
      ),
  },
  {
    title: 'Growth',
    cell: ({ growth }) =>
      growth.state === 'known' ? (
        <>
          {percent.format(growth.value)}%
          <Cites citations={citations} sources={growth.sources} />
          <How>{formatDate(growth.asOf)}, projected</How>
        </>
      ) : (
        <NotFound />
      ),
  },
  {
    title: 'Openings',
    cell: ({ openings }) =>
      openings.state === 'known' ? (
        <>
          {whole.format(openings.value)} a year
          <Cites citations={citations} sources={openings.sources} />
          {openings.basis && <How>for {openings.basis}</How>}
        </>
      ) : (
        <NotFound />
      ),
  },
  {
    title: 'Usual way in',
    cell: ({ entry }) =>
      entry ? (
        <>
          {entry.text}
          <Cites citations={citations} sources={entry.sources} />
        </>
      ) : (
        <NotFound />
      ),
  },
];

/** What the work pays, how it grows and how people enter it, with the caveat before the numbers. */
export function PayTable({ profile }: { profile: FieldProfile }) {
  const { occupations, benchmark, citations } = profile;
  const missing = profile.field.notFound.length > 0 && (
    <p className="max-w-measure text-sm not-first:mt-4">
      <span className="text-ink-2">Not found:</span> {profile.field.notFound.join('; ')}.
    </p>
  );
  if (occupations.length === 0) return missing;
  return (
    <>
      <Table
        cards
        label="Pay and growth by occupation"
        caption={
          <>
            <b>United States only, all workers of the occupation, whatever their schooling or experience.</b> It is not
            what someone with a MicroMasters credential or a new master’s earns. We chose the occupations; the figures
            are those of the Bureau of Labor Statistics.
          </>
        }
        columns={columnsWith(citations)}
        rows={benchmark ? [...occupations, benchmark] : occupations}
        keyOf={({ slug }) => slug}
      />
      {missing}
    </>
  );
}
