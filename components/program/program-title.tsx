import { isOpen, standingOf } from '#lib/domain/status';
import { languageLabels, platformLabels } from '#lib/format/labels';
import { formatList } from '#lib/format/list';
import type { ProgramProfile } from '#lib/pages/program';
import { routes } from '#lib/site/routes';
import { Cites } from '../ui/cites';
import { StatusMark } from '../ui/status-mark';

/** Name, university, what it is in one sentence, and whether it is open. */
export function ProgramTitle({ profile }: { profile: ProgramProfile }) {
  const { program, citations } = profile;
  const { status } = program;
  return (
    <div className="title">
      <p className="kicker">
        MicroMasters program, <a href={routes.university(program.institution.slug)}>{program.institution.name}</a>
      </p>
      <h1 lang={program.languages[0] === 'en' ? undefined : program.languages[0]}>{program.title}</h1>
      <div className="title-b">
        <p className="deck">{program.summary}</p>
        <p className="standing">
          <StatusMark status={status}>
            <Cites citations={citations} sources={status.sources} />
          </StatusMark>
          {status.note && <span className="quiet">{status.note}</span>}
          <span className="quiet">
            {isOpen(program) ? 'Runs' : 'Ran'} on {formatList(program.platforms.map((id) => platformLabels[id]))}, in{' '}
            {formatList(program.languages.map((id) => languageLabels[id]))}.
          </span>
          <span className="quiet">
            Fields:{' '}
            {[program.field, ...program.alsoIn].map((field, index) => (
              <span key={field.slug}>
                {index > 0 && ', '}
                <a href={routes.field(field.slug)}>{field.title}</a>
              </span>
            ))}
          </span>
          {program.url && standingOf(program) !== 'closed' && (
            <a href={program.url} rel="external noopener">
              The program’s own page
            </a>
          )}
        </p>
      </div>
    </div>
  );
}
