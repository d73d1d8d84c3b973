import {
  type Answer as AnswerRecord,
  ageOfAnswer,
  describeAnswer,
  figureInWords,
  type KnownAnswer,
  rivalsInWords,
  rivalsOf,
  sourcesBehind,
} from '#lib/answers/answer';
import { plural } from '#lib/format/plural';
import type { Citations } from '#lib/site/citations';
import { CreditLine } from '../credit/credit-line';
import { AgeMark } from './age-mark';
import { Cites } from './cites';
import { Figure } from './figure';
import { How } from './how';
import { NotFound } from './not-found';
import { StatusMark } from './status-mark';

/** Where an answer stands: in a strip of large figures, in a list of records, side by side with another, or beside its question. */
type Place = 'strip' | 'list' | 'beside' | 'line';

interface Props {
  answer: AnswerRecord;
  place?: Place;
  /** The numbered sources of the page; left out in a list of records, whose sources stand on their own pages. */
  citations?: Citations | undefined;
}

const sizes = { strip: 'lg', list: 'sm', beside: 'md', line: 'sm' } as const;

/** Other prices cover other things, which takes room to say: the page lists them below. */
function pricesBelow(answer: KnownAnswer): string | undefined {
  const others = rivalsOf(answer).length;
  return others > 0 ? `${plural(others, 'other figure')}: see “What it costs”` : undefined;
}

/** How old the answer is and how we know it; with room, also what it covers, how we came to it, and its rivals. */
function remarksOn(answer: KnownAnswer, place: Place): string[] {
  const { isFigure, isPrice, basis, working, also } = answer;
  const rivals = rivalsInWords(answer);
  const described = describeAnswer(answer);
  // Whom a price is for and what it covers belongs to it wherever it stands.
  const told = [described, isPrice && basis].filter(Boolean).join('; ');
  const whole = (one: KnownAnswer, words: (string | undefined)[]): string =>
    [...words, one.basis, one.working].filter(Boolean).join('; ');
  const remarks =
    place === 'list'
      ? [isFigure && told]
      : place === 'strip' && isFigure
        ? [told, isPrice ? pricesBelow(answer) : rivals && `Other figures: ${rivals}`]
        : place === 'beside'
          ? [[described, basis, rivals && `other figures: ${rivals}`].filter(Boolean).join('; ')]
          : [
              [described, basis, working].filter(Boolean).join('; '),
              ...also.map((rival) => `also ${whole(rival, [figureInWords(rival), describeAnswer(rival)])}`),
            ];
  return remarks.flatMap((remark) => remark || []);
}

/** What the record says to one question: always with its citation, or the words that it says nothing. */
export function Answer({ answer, place = 'line', citations }: Props) {
  if (answer.state === 'not-found') return <NotFound lookedOn={place === 'list' ? undefined : answer.lookedOn} />;
  if (answer.state === 'not-applicable') {
    const words = place === 'list' ? 'does not apply' : `does not apply: ${answer.reason}`;
    return <span className="text-ink-2">{answer.isStated ? words : answer.reason}</span>;
  }
  const { words, unit, isFigure, status, credit, sources } = answer;
  const age = ageOfAnswer(answer);
  const cited = place === 'list' ? sources : sourcesBehind(answer);
  const cites = citations && <Cites citations={citations} sources={cited} />;
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
      {remarksOn(answer, place).map((remark, index) => (
        <How key={remark}>
          {age && index === 0 && <AgeMark age={age} />}
          {remark}
        </How>
      ))}
    </>
  );
}
