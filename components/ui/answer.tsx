import { type Answer as AnswerRecord, describeAnswer, type KnownAnswer, rivalsInWords } from '#lib/answers/answer';
import type { Citations } from '#lib/site/citations';
import { CreditLine } from '../credit/credit-line';
import { Cites } from '../source/cites';
import { NotFound } from './not-found';
import { StatusMark } from './status-mark';

/** Where an answer stands: in a strip of large figures, in a list of records, or beside its question. */
type Place = 'strip' | 'list' | 'line';

interface Props {
  answer: AnswerRecord;
  place?: Place;
  /** The numbered sources of the page; left out in a list of records, whose sources stand on their own pages. */
  citations?: Citations | undefined;
}

function Figure({ answer, place, citations }: { answer: KnownAnswer; place: Place; citations: Citations | undefined }) {
  const { words, unit, sources } = answer;
  const cites = citations && <Cites citations={citations} sources={sources} />;
  if (place === 'line') {
    return (
      <>
        <span className="tnum">{words}</span>
        {unit && <span className="unit"> {unit}</span>}
        {cites}
      </>
    );
  }
  return (
    <span className="num">
      <span className="nb">
        {words}
        {unit && <span className="unit">{unit}</span>}
      </span>
      {cites}
    </span>
  );
}

/** How old the answer is and how we know it; with room, also what it covers and its rivals. */
function remarksOn(answer: KnownAnswer, place: Place): (string | undefined)[] {
  const { isFigure, basis } = answer;
  const rivals = rivalsInWords(answer);
  const described = describeAnswer(answer);
  if (place === 'list') return isFigure ? [described] : [];
  if (place === 'strip' && isFigure) return [described, rivals && `Other figures: ${rivals}`];
  return [[described, basis, rivals && `other figures: ${rivals}`].filter(Boolean).join('; ')];
}

/** What the record says to one question: always with its citation, or the words that it says nothing. */
export function Answer({ answer, place = 'line', citations }: Props) {
  if (answer.state === 'not-found') return <NotFound lookedOn={place === 'list' ? undefined : answer.lookedOn} />;
  if (answer.state === 'not-applicable') {
    if (!answer.isStated) return <span className="nf">{answer.reason}</span>;
    return <span className="nf">{place === 'list' ? 'does not apply' : `does not apply: ${answer.reason}`}</span>;
  }
  const { words, isFigure, status, credit, sources } = answer;
  const cites = citations && <Cites citations={citations} sources={sources} />;
  if (status) return <StatusMark status={status}>{cites}</StatusMark>;
  if (credit) {
    return (
      <CreditLine share={credit.share} entryOnly={credit.entryOnly}>
        {` ${words}`}
        {cites}
      </CreditLine>
    );
  }
  const remarks = remarksOn(answer, place).filter((remark) => remark);
  return (
    <>
      {isFigure ? (
        <Figure answer={answer} place={place} citations={citations} />
      ) : (
        <span className={place === 'strip' ? 'words' : undefined}>
          {words}
          {cites}
        </span>
      )}
      {remarks.map((remark) => (
        <span className="how" key={remark}>
          {remark}
        </span>
      ))}
    </>
  );
}
