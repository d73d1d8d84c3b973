import { formatDate } from '#lib/format/date';
import type { ProgramProfile } from '#lib/program/profile';
import { routes } from '#lib/site/routes';

/** What a closed program means for a visitor, and the open ones nearest to it. */
export function ClosedNotice({ profile }: { profile: ProgramProfile }) {
  const { program, nearest } = profile;
  const { status } = program;
  if (status.is !== 'closed') return null;
  return (
    <div className="note closed stack">
      <p>
        <b>You can no longer start this program.</b>{' '}
        {status.evidence === 'inferred'
          ? `No notice says so: we conclude it from what was listed on ${formatDate(status.asOf)}. If you paid for it or hold part of it, ask ${program.institution.short} in writing what still counts.`
          : `If you hold it or part of it, ask ${program.institution.short} in writing what still counts.`}
      </p>
      {nearest.length > 0 && (
        <div>
          <p>Open programs nearest to it, by field, then by university:</p>
          <ul className="nearest">
            {nearest.map((other) => (
              <li key={other.slug}>
                <a href={routes.program(other.slug)}>{other.title}</a>, {other.institution.short}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
