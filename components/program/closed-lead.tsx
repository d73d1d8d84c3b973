import { formatDate } from '#lib/format/date';
import { pathwaysInWords } from '#lib/format/firmness';
import type { ProgramProfile } from '#lib/pages/program';
import { partAnchor } from '#lib/site/part-anchor';
import { Cites } from '../ui/cites';

/** Since when it is closed: the day a page names, or the two days that an inferred closing lies between. */
function closedSince({ status }: ProgramProfile['program']): string {
  const { evidence, asOf, lastSeen, closesOn } = status;
  if (evidence === 'stated')
    return `A page says so, ${closesOn ? `with ${formatDate(closesOn)} as its last day` : formatDate(asOf)}.`;
  const conclusion = 'No notice of its end was found; we conclude it from lists.';
  if (!lastSeen)
    return `${conclusion} It was not listed on ${formatDate(asOf)}; when it was last listed was not found.`;
  return `${conclusion} It closed between ${formatDate(lastSeen)}, when it was last seen, and ${formatDate(asOf)}, when a list did not have it.`;
}

/** What becomes of the credit, as far as the record can say, and whom to ask. */
function creditAfter({ program, pathways }: ProgramProfile): string {
  const [best] = pathways;
  if (!best) return `No degree was found that counts it. ${program.institution.short} is the one to ask.`;
  const count = pathwaysInWords(pathways);
  const date = best.asOf ? `of ${formatDate(best.asOf)}` : 'undated';
  return `On record: ${count}. The firmest is ${best.degree.institution.short}’s, ${date}; whether it holds for a closed program, only ${best.degree.institution.short} can tell.`;
}

/** What leads on the page of a program that nobody can start: since when, what it still counts for, what is open instead. */
export function ClosedLead({ profile }: { profile: ProgramProfile }) {
  const { program, nearest, direct, citations } = profile;
  const instead = [
    ...(nearest.length > 0 ? [{ id: 'instead', words: 'open programs nearest to it' }] : []),
    ...(direct.length > 0 ? [{ id: 'direct', words: 'degrees to apply to directly' }] : []),
  ];
  return (
    <div className="grid max-w-160 gap-3 border-l-3 border-ink pl-4 text-sm">
      <p>
        <b>You can no longer start this program.</b> {closedSince(program)}
        <Cites citations={citations} sources={program.status.sources} />
      </p>
      <p>
        <b>You hold it, or part of it?</b> {creditAfter(profile)}{' '}
        <a className="print:hidden" href={`#${partAnchor('ask')}`}>
          A letter for it
        </a>
      </p>
      {instead.length > 0 && (
        <p>
          <b>You look for one?</b>{' '}
          {instead.map(({ id, words }, index) => (
            <span key={id}>
              {index > 0 && ', or '}
              <a href={`#${partAnchor(id)}`}>{words}</a>
            </span>
          ))}
          .
        </p>
      )}
    </div>
  );
}
