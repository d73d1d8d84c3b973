import { type Answer as AnswerRecord, ageOfAnswer } from '#lib/answers/answer';
import { citedAt, type Place, remarksOn } from '#lib/answers/remarks';
import type { Citations } from '#lib/site/citations';
import { CreditLine } from '../credit/credit-line';
import { AgeMark } from './age-mark';
import { Cites } from './cites';
import { Figure } from './figure';
import { How } from './how';
import { NotFound } from './not-found';
import { StatusMark } from './status-mark';

interface Props {
  answer: AnswerRecord;
  place?: Place;
  /** The numbered sources of the page; left out in a list of records, whose sources stand on their own pages. */
  citations?: Citations | undefined;
}

const sizes = { strip: 'lg', list: 'sm', beside: 'md', line: 'sm' } as const;

/** What the record says to one question: always with its citation, or the words that it says nothing. */
export function Answer({ answer, place = 'line', citations }: Props) {
  if (answer.state === 'not-found') return <NotFound lookedOn={place === 'list' ? undefined : answer.lookedOn} />;
  if (answer.state === 'not-applicable') {
    const words = place === 'list' ? 'does not apply' : `does not apply: ${answer.reason}`;
    return <span className="text-ink-2">{answer.isStated ? words : answer.reason}</span>;
  }
  const { words, unit, isFigure, status, credit } = answer;
  const age = ageOfAnswer(answer);
  const cites = citations && <Cites citations={citations} sources={citedAt(answer, place)} />;
  const remarks = remarksOn(answer, place);
  if (place === 'list' && answer.isPrice && answer.version) {
    return (
      <>
        <NotFound />
        {[words, ...remarks].map((line) => (
          <How key={line}>{line}</How>
        ))}
      </>
    );
  }
  if (status) return <StatusMark status={status}>{cites}</StatusMark>;
  if (credit) {
    return (
      <CreditLine credit={credit}>
        {` ${words}`}
        {cites}
      </CreditLine>
    );
  }
  return (
    <>
      {isFigure ? (
        <Figure value={words} unit={unit} cites={cites} size={sizes[place]} />
      ) : (
        <span className={place === 'strip' ? 'block font-serif text-lg/tight font-medium text-pretty' : undefined}>
          {words}
          {cites}
        </span>
      )}
      {remarks.map((remark, index) => (
        <How key={remark}>
          {age && index === 0 && <AgeMark age={age} />}
          {remark}
        </How>
      ))}
    </>
  );
}
