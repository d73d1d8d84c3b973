import { degreeQuestions, tuitionOrLeft } from '#lib/answers/degree';
import { programQuestions } from '#lib/answers/program';
import type { Degree, Program } from '#lib/domain/catalog';
import { findBest } from '#lib/domain/credit-share';
import { formatDate } from '#lib/format/date';
import type { SavedEntry } from '#lib/pages/shortlist';
import { routes } from '#lib/site/routes';
import { degreeVerdict } from '#lib/verdict/degree';
import { programVerdict } from '#lib/verdict/program';
import { ProgramLink } from '../program/program-link';
import { StatusMark } from '../ui/status-mark';
import { SavedRecord } from './saved-record';

function showProgram(entry: SavedEntry, program: Program) {
  const { price, duration } = programQuestions;
  return (
    <SavedRecord
      key={program.slug}
      entry={entry}
      title={<ProgramLink program={program} className="entry-link" />}
      status={<StatusMark status={program.status} />}
      answers={[price, duration].map(({ label, of }) => ({ label, answer: of(program) }))}
      verdict={programVerdict(program)}
      best={findBest(program.pathways)}
    />
  );
}

function showDegree(entry: SavedEntry, degree: Degree) {
  const { status, lastVerified } = degree;
  return (
    <SavedRecord
      key={degree.slug}
      entry={entry}
      title={
        <a className="entry-link" href={routes.degree(degree.slug)}>
          {degree.title}
        </a>
      }
      status={
        status
          ? `${status.text} (${formatDate(status.asOf)})`
          : `Whether it still admits students: not found, last looked ${formatDate(lastVerified)}.`
      }
      answers={[tuitionOrLeft, degreeQuestions.length].map(({ label, of }) => ({ label, answer: of(degree) }))}
      verdict={degreeVerdict(degree)}
      best={findBest(degree.accepts)}
    />
  );
}

/** The saved records of one kind. */
export function SavedList({ entries }: { entries: readonly SavedEntry[] }) {
  return (
    <ol>
      {entries.map((entry) =>
        entry.item.kind === 'program' ? showProgram(entry, entry.item.record) : showDegree(entry, entry.item.record),
      )}
    </ol>
  );
}
