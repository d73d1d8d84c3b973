import type { ReactNode } from 'react';
import { workQuestions } from '#lib/answers/occupation';
import { payPlace } from '#lib/correct/places';
import type { Field, Occupation } from '#lib/domain/catalog';
import { formatDate } from '#lib/format/date';
import type { FieldProfile } from '#lib/pages/field';
import type { Citations } from '#lib/site/citations';
import { routes } from '#lib/site/routes';
import { Cites } from '../ui/cites';
import { CorrectLink } from '../ui/correct-link';
import { Figure } from '../ui/figure';
import { How } from '../ui/how';
import { NotFound } from '../ui/not-found';
import { type Column, Table } from '../ui/table';
import { PayPicture } from './pay-picture';

const showFound = <T,>(found: T | undefined, show: (found: T) => ReactNode): ReactNode =>
  found ? show(found) : <NotFound />;

const columnsWith = (citations: Citations, field: Field): readonly Column<Occupation>[] => [
  {
    title: 'Occupation',
    cell: (occupation) => (
      <>
        {occupation.title}{' '}
        {field.occupations.includes(occupation) && (
          <CorrectLink page={{ path: routes.field(field.slug), title: field.title }} of={payPlace(occupation)} />
        )}
        {occupation.note && (
          <How>
            {occupation.note.text}
            <Cites citations={citations} sources={occupation.note.sources} />
          </How>
        )}
      </>
    ),
  },
  ...workQuestions.map(
    ({ label, isLarge, of }): Column<Occupation> => ({
      title: label,
      cell: (occupation) =>
        showFound(of(occupation), ({ words, remark, fact }) => {
          const cites = <Cites citations={citations} sources={fact.sources} />;
          if (isLarge) return <Figure value={words} how={remark} cites={cites} size="sm" />;
          return (
            <>
              {words}
              {cites}
              {remark && <How>{remark}</How>}
            </>
          );
        }),
    }),
  ),
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

/** The day before which none of them was read again. */
const lastRead = (occupations: readonly Occupation[]): string =>
  occupations.map(({ lastVerified }) => lastVerified).sort()[0] ?? '';

/** What the work pays, how it grows and how people enter it, with the caveat before the numbers. */
export function PayTable({ profile }: { profile: FieldProfile }) {
  const { occupations, benchmark, citations } = profile;
  const missing = profile.field.notFound.length > 0 && (
    <p className="max-w-measure text-sm not-first:mt-4">
      <span className="text-ink-2">Not found:</span> {profile.field.notFound.join('; ')}.
    </p>
  );
  if (occupations.length === 0) return missing;
  const rows = benchmark ? [...occupations, benchmark] : occupations;
  return (
    <>
      <Table
        cards
        label="Pay and growth by occupation"
        caption={
          <>
            <b>United States only, all workers of the occupation, whatever their schooling or experience.</b> It is not
            what someone with a MicroMasters credential or a new master’s earns. We chose the occupations; the figures
            are those of the Bureau of Labor Statistics, last read on {formatDate(lastRead(rows))}.
          </>
        }
        columns={columnsWith(citations, profile.field)}
        rows={rows}
        keyOf={({ slug }) => slug}
      />
      <PayPicture occupations={rows} />
      {missing}
    </>
  );
}
