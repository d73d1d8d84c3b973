import type { Program } from '#lib/domain/catalog';
import { byPromise } from '#lib/domain/credit-share';
import { creditInSpanish, notFoundInSpanish, statusInSpanish } from '#lib/format/spanish';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import { ProgramLink } from '../program/program-link';
import { Table } from '../ui/table';

/** The degrees a program counts toward, each by whose word; the amount leads to its sources. */
function CountsToward({ program: { slug, pathways } }: { program: Program }) {
  if (pathways.length === 0) return notFoundInSpanish;
  return (
    <ul>
      {[...pathways].sort(byPromise).map((pathway) => (
        <li key={pathway.degree.slug}>
          <a href={routes.degree(pathway.degree.slug)} lang="en">
            {pathway.degree.title}
          </a>
          , {pathway.degree.institution.name}:{' '}
          <a href={`${routes.program(slug)}#${partAnchor('counts')}`}>{creditInSpanish(pathway)}</a>
        </li>
      ))}
    </ul>
  );
}

/** Programs taught in Spanish: who offers them, whether they are open, and what they count toward, in Spanish. */
export function SpanishPrograms({ programs }: { programs: readonly Program[] }) {
  return (
    <Table
      cards
      label="Tabla: programas que se enseñan en español"
      caption={`${programs.length} programas. Las fuentes están en la página de cada uno.`}
      columns={[
        { title: 'Programa', cell: (program) => <ProgramLink program={program} /> },
        { title: 'Universidad', cell: ({ institution }) => institution.name },
        { title: 'Estado', cell: ({ status }) => statusInSpanish(status) },
        { title: 'Cuenta para', cell: (program) => <CountsToward program={program} /> },
      ]}
      rows={programs}
      keyOf={({ slug }) => slug}
    />
  );
}
