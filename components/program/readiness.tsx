import type { ReactNode } from 'react';
import { formatDate } from '#lib/format/date';
import { mathematicsInWords } from '#lib/format/mathematics';
import type { ProgramProfile } from '#lib/program/profile';
import { Answer } from '../ui/answer';
import { Cites } from '../ui/cites';

const nothing = <span className="nf">not found in any source we have</span>;

/** What a learner needs before starting, and how the work is judged. */
export function Readiness({ profile }: { profile: ProgramProfile }) {
  const { program, citations } = profile;
  const { prerequisites: needs, assessment, passing } = program;
  const yesNo = (value: boolean | undefined): ReactNode => (value === undefined ? nothing : value ? 'Yes' : 'No');
  return (
    <dl className="answers">
      <Answer question="Mathematics needed">
        {needs?.mathematics ? (
          <>
            {mathematicsInWords(needs.mathematics)}
            <Cites citations={citations} sources={needs.sources} />
          </>
        ) : (
          nothing
        )}
      </Answer>
      <Answer question="Other skills expected">
        {needs && needs.skills.length > 0 ? (
          <>
            {needs.skills.join('; ')}
            <Cites citations={citations} sources={needs.sources} />
          </>
        ) : (
          nothing
        )}
      </Answer>
      <Answer question="Formal entry rule">
        {needs?.formal ? (
          <>
            {needs.formal}
            <Cites citations={citations} sources={needs.sources} />
          </>
        ) : (
          nothing
        )}
      </Answer>
      <Answer question="Exam">
        {assessment?.exam ?? nothing}
        {assessment?.exam && <Cites citations={citations} sources={assessment.sources} />}
      </Answer>
      <Answer question="Proctored (someone checks who you are)">{yesNo(assessment?.proctored)}</Answer>
      <Answer question="Capstone">
        {yesNo(assessment?.capstone)}
        {assessment?.capstone !== undefined && <Cites citations={citations} sources={assessment.sources} />}
        {assessment?.note && <span className="how">{assessment.note}</span>}
      </Answer>
      <Answer question="To pass">
        {passing ? (
          <>
            {passing.text}
            <Cites citations={citations} sources={passing.sources} />
            <span className="how">{formatDate(passing.asOf)}</span>
          </>
        ) : (
          nothing
        )}
      </Answer>
    </dl>
  );
}
