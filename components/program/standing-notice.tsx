import { standingOf } from '#lib/domain/status';
import { formatDate } from '#lib/format/date';
import type { ProgramProfile } from '#lib/pages/program';
import { routes } from '#lib/site/routes';

/** What it means for a visitor that one can no longer start, soon no longer, or that nobody knows. */
function meaningOf({ program: { status, institution } }: ProgramProfile): { headline: string; rest: string } {
  if (status.is === 'closing') {
    return {
      headline: `You can start this program until ${formatDate(status.closesOn)}.`,
      rest: `Ask ${institution.short} in writing until when you must have finished it.`,
    };
  }
  if (status.is === 'unknown') {
    return {
      headline: 'No source we have says whether this program still runs.',
      rest: `Ask ${institution.short} before you plan on it.`,
    };
  }
  return {
    headline: 'You can no longer start this program.',
    rest:
      status.evidence === 'inferred'
        ? `No notice says so: we conclude it from what was listed on ${formatDate(status.asOf)}. If you paid for it or hold part of it, ask ${institution.short} in writing what still counts.`
        : `If you hold it or part of it, ask ${institution.short} in writing what still counts.`,
  };
}

/** A notice on a program that is not simply open, with the open ones nearest to it when it is not open at all. */
export function StandingNotice({ profile }: { profile: ProgramProfile }) {
  const { program, nearest } = profile;
  if (program.status.is === 'open') return null;
  const { headline, rest } = meaningOf(profile);
  return (
    <div className="note closed stack">
      <p>
        <b>{headline}</b> {rest}
      </p>
      {standingOf(program) !== 'open' && nearest.length > 0 && (
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
