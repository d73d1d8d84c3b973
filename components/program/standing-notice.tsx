import { standingOf } from '#lib/domain/status';
import { formatDate } from '#lib/format/date';
import type { ProgramProfile } from '#lib/pages/program';
import { partAnchor } from '#lib/site/part-anchor';
import { ClosedLead } from './closed-lead';
import { ProgramLink } from './program-link';

/** What it means for a visitor that one can soon no longer start, or that nobody knows. */
function meaningOf({ program: { status, institution } }: ProgramProfile): { headline: string; rest: string } {
  if (status.is === 'closing') {
    return {
      headline: `You can start this program until ${formatDate(status.closesOn)}.`,
      rest: `Ask ${institution.short} in writing until when you must have finished it.`,
    };
  }
  return {
    headline: 'No source we have says whether this program still runs.',
    rest: `Ask ${institution.short} before you plan on it.`,
  };
}

/** A notice on a program that is not simply open, with the open ones nearest to it when nobody knows. */
export function StandingNotice({ profile }: { profile: ProgramProfile }) {
  const { program, nearest } = profile;
  if (program.status.is === 'open') return null;
  if (program.status.is === 'closed') return <ClosedLead profile={profile} />;
  const { headline, rest } = meaningOf(profile);
  return (
    <div className="grid max-w-160 gap-4 border-l-3 border-ink pl-4 text-sm">
      <p>
        <b>{headline}</b> {rest} <a href={`#${partAnchor('ask')}`}>A letter for it</a>
      </p>
      {standingOf(program) !== 'open' && nearest.length > 0 && (
        <div>
          <p>Open programs nearest to it, by field, then by university:</p>
          <ul>
            {nearest.map((other) => (
              <li className="py-0.5" key={other.slug}>
                <ProgramLink program={other} />, {other.institution.short}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
