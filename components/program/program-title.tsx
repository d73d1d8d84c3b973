import type { ReactNode } from 'react';
import { fieldsOf } from '#lib/domain/in-field';
import { isClosed, isOpen } from '#lib/domain/status';
import { nameProgram } from '#lib/figures/behind';
import { languageLabels, platformLabels } from '#lib/format/labels';
import { formatList } from '#lib/format/list';
import { remarkOnStatus } from '#lib/format/status';
import { titleLanguage } from '#lib/format/title-language';
import type { ProgramProfile } from '#lib/pages/program';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import { programVerdict } from '#lib/verdict/program';
import { FieldLinks } from '../field/field-links';
import { ShortlistLink } from '../shortlist/shortlist-link';
import { Cites } from '../ui/cites';
import { CorrectLink } from '../ui/correct-link';
import { PageTitle } from '../ui/page-title';
import { StatusMark } from '../ui/status-mark';
import { StandingNotice } from './standing-notice';

const worksOut = 'What it comes to, for me';

/** Name, university, what it comes to, what it is in one sentence, and whether it is open. */
export function ProgramTitle({ profile, children }: { profile: ProgramProfile; children?: ReactNode }) {
  const { program, from, citations } = profile;
  const { status } = program;
  const remark = remarkOnStatus(status);
  const [letter, calculator] = [`#${partAnchor('ask')}`, routes.calculatorFor({ program: program.slug, from })];
  const asksFirst = !isClosed(program) && program.price.state === 'unknown';
  return (
    <PageTitle
      kicker={
        <>
          MicroMasters program, <a href={routes.university(program.institution.slug)}>{program.institution.name}</a>
        </>
      }
      title={program.title}
      lang={titleLanguage(program)}
      verdict={programVerdict(program)}
      notice={<StandingNotice profile={profile} />}
      deck={program.summary}
      action={
        !isClosed(program) && (
          <a className="button justify-self-start no-underline print:hidden" href={asksFirst ? letter : calculator}>
            {asksFirst ? 'Ask in writing' : worksOut}
          </a>
        )
      }
      beside={
        <>
          <p className="text-base/snug">
            <StatusMark status={status}>
              <Cites citations={citations} sources={status.sources} />
            </StatusMark>
            <CorrectLink page={nameProgram(program)} of={{ label: 'Status', name: 'status' }} />
          </p>
          {remark && (
            <p className="text-ink-2">
              {remark}
              <Cites citations={citations} sources={status.sources} />
            </p>
          )}
          <p className="text-ink-2">
            {isOpen(program) ? 'Runs' : 'Ran'} on {formatList(program.platforms.map((id) => platformLabels[id]))}, in{' '}
            {formatList(program.languages.map((id) => languageLabels[id]))}.
          </p>
          <p className="text-ink-2">
            Fields: <FieldLinks fields={fieldsOf(program)} />
          </p>
          {program.url && !isClosed(program) && (
            <a className="justify-self-start py-0.5" href={program.url} rel="external noopener">
              The program’s own page
            </a>
          )}
          <p className="flex flex-wrap gap-x-4 *:py-1 print:hidden">
            {asksFirst && <a href={calculator}>{worksOut}</a>}
            {isOpen(program) && <a href={routes.planFor(program.slug)}>Plan my weeks</a>}
            <a href={routes.sheetFor({ program: program.slug, from })}>
              Sheet<span className="sr-only"> to print</span>
            </a>
            <ShortlistLink program={program.slug}>Put it on a shortlist</ShortlistLink>
          </p>
        </>
      }
    >
      {children}
    </PageTitle>
  );
}
