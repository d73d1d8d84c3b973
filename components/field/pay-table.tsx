import type { ReactNode } from 'react';
import type { Occupation } from '#lib/domain/catalog';
import { findKnown } from '#lib/domain/fact';
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

const showFound = <T,>(found: T | undefined, show: (found: T) => ReactNode): ReactNode =>
  found ? show(found) : <NotFound />;

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
      showFound(findKnown(medianPay), ({ value, asOf, sources }) => (
        <Figure
          value={formatMoney(value)}
          how={`a year, ${formatDate(asOf)}`}
          cites={<Cites citations={citations} sources={sources} />}
          size="sm"
        />
      )),
  },
  {
    title: 'Growth',
    cell: ({ growth }) =>
      showFound(findKnown(growth), ({ value, asOf, sources }) => (
        <>
          {percent.format(value)}%
          <Cites citations={citations} sources={sources} />
          <How>{formatDate(asOf)}, projected</How>
        </>
      )),
  },
  {
    title: 'Openings',
    cell: ({ openings }) =>
      showFound(findKnown(openings), ({ value, basis, sources }) => (
        <>
          {whole.format(value)} a year
          <Cites citations={citations} sources={sources} />
          {basis && <How>for {basis}</How>}
        </>
      )),
  },
  {
    title: 'Usual way in',
    cell: ({ entry }) =>
      showFound(entry, ({ text, sources }) => (
        <>
          {text}
          <Cites citations={citations} sources={sources} />
        </>
      )),
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
