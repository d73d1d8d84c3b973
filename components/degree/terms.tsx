import type { ReactNode } from 'react';
import type { DegreeProfile } from '#lib/degree/profile';
import type { CitedText } from '#lib/domain/cited-text';
import { formatDate } from '#lib/format/date';
import { formatRange } from '#lib/format/range';
import { Answer } from '../ui/answer';
import { Cites } from '../ui/cites';

/** What it takes to be admitted, how much credit it takes from elsewhere, and how it is taught. */
export function Terms({ profile }: { profile: DegreeProfile }) {
  const { degree, citations } = profile;
  const said = (text: CitedText | undefined): ReactNode =>
    text ? (
      <>
        {text.text}
        <Cites citations={citations} sources={text.sources} />
        <span className="how">{formatDate(text.asOf)}</span>
      </>
    ) : (
      <span className="nf">not found in any source we have</span>
    );
  return (
    <dl className="answers">
      <Answer question="Admission">{said(degree.admission)}</Answer>
      <Answer question="Limit on credit from elsewhere">{said(degree.transferLimit)}</Answer>
      {degree.partTimeDuration.state === 'known' && (
        <Answer question="Part-time">
          {formatRange(degree.partTimeDuration.value)} months
          <Cites citations={citations} sources={degree.partTimeDuration.sources} />
          <span className="how">{formatDate(degree.partTimeDuration.asOf)}</span>
        </Answer>
      )}
    </dl>
  );
}
