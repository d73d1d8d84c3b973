import type { ReactNode } from 'react';
import { findBest } from '#lib/domain/credit-share';
import { fieldsOf } from '#lib/domain/in-field';
import { isOpen } from '#lib/domain/status';
import { nameDegree } from '#lib/figures/behind';
import { levelLabels } from '#lib/format/labels';
import { formatList } from '#lib/format/list';
import type { DegreeProfile } from '#lib/pages/degree';
import { routes } from '#lib/site/routes';
import { degreeVerdict } from '#lib/verdict/degree';
import { FieldLinks } from '../field/field-links';
import { ShortlistLink } from '../shortlist/shortlist-link';
import { Cites } from '../ui/cites';
import { CorrectLink } from '../ui/correct-link';
import { PageTitle } from '../ui/page-title';

/** The degree with the open program that leads to it most firmly, if there is one. */
function startOf(degree: DegreeProfile['degree']) {
  const program = findBest(degree.accepts.filter((pathway) => isOpen(pathway.program)))?.program;
  return { program: program?.slug, degree: degree.slug };
}

/** Name, university, what it comes to, what it is in one sentence, and what is known of its standing. */
export function DegreeTitle({ profile, children }: { profile: DegreeProfile; children?: ReactNode }) {
  const { degree, from, citations } = profile;
  const start = { ...startOf(degree), from };
  return (
    <PageTitle
      kicker={
        <>
          {levelLabels[degree.level]},{' '}
          <a href={routes.university(degree.institution.slug)}>{degree.institution.name}</a>
        </>
      }
      title={degree.title}
      verdict={degreeVerdict(degree)}
      deck={degree.summary}
      beside={
        <>
          {degree.unnamed && <p>The source names the university, not the degree.</p>}
          {degree.status ? (
            <p>
              {degree.status.text}
              <Cites citations={citations} sources={degree.status.sources} />
              <CorrectLink page={nameDegree(degree)} of={{ label: 'Status', name: 'status' }} />
            </p>
          ) : (
            <p className="text-ink-2">Whether it still admits students: not found. Ask the university.</p>
          )}
          {degree.laterTitles.length > 0 && (
            <p className="text-ink-2">Later titles: {formatList(degree.laterTitles)}.</p>
          )}
          <p className="text-ink-2">
            Fields: <FieldLinks fields={fieldsOf(degree)} />
          </p>
          <p className="flex flex-wrap gap-x-4 *:py-1 print:hidden">
            {!degree.unnamed && (
              <a href={routes.calculatorFor(start)}>
                {start.program ? 'What it comes to, for me' : 'What it comes to without a program, for me'}
              </a>
            )}
            <a href={routes.sheetFor(start)}>
              Sheet<span className="sr-only"> to print</span>
            </a>
          </p>
          <ShortlistLink degree={degree.slug}>Put it on a shortlist</ShortlistLink>
        </>
      }
    >
      {children}
    </PageTitle>
  );
}
