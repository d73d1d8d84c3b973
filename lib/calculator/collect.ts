import type { Degree } from '#lib/domain/catalog';
import { isOpenDirectly } from '#lib/domain/degree-way';
import { findKnown } from '#lib/domain/fact';
import { holdsFees } from '#lib/domain/price-terms';
import type { NumberRange } from '#lib/domain/range';
import { currenciesOf } from './currencies';
import { degreeFigures } from './degree-figures';
import { exactly, type Figures } from './figure';
import { isByUnit, isOtherCredit, leftFact, ownWholeFee } from './left';
import { programFigures } from './program-figures';
import type { Question } from './question';
import type { Setting } from './route-sum';

/** What a month of a degree takes of a month’s pay: all on campus, none online; where both are open, anything between. */
function awayAt(degree: Degree | undefined): NumberRange {
  const is = degree?.delivery?.is;
  if (is === 'campus' || is === 'blended') return exactly(1);
  return is === 'online' ? exactly(0) : { min: 0, max: 1 };
}

const holdsFeesOf = (price: Degree['tuition']): boolean => price.state === 'known' && holdsFees(price);

/** Which prices hold the fees: what is left does where the price it is worked out from does; one’s own for a unit does not. */
function holdsFeesIn(question: Question): Setting['holdsFees'] {
  const { degree, direct, other, own } = question;
  const whole = direct !== undefined && !isByUnit(question) && holdsFeesOf(direct.tuition);
  const left = leftFact(question);
  const isOfWhole = ownWholeFee(question) !== undefined || left.state !== 'known' || isOtherCredit(question);
  const isWorkedOut = !own.has('left') && isOfWhole;
  return {
    left: isWorkedOut ? whole : own.has('left') && degree ? holdsFeesOf(degree.tuitionAfterProgram) : holdsFeesOf(left),
    whole,
    other: own.has('other-price') || (other !== undefined && holdsFeesOf(other.tuition)),
  };
}

/** Months of the longest degree on record. */
export const longestOf = (degrees: readonly Degree[]): number =>
  Math.max(1, ...degrees.flatMap(({ duration }) => findKnown(duration)?.value.max ?? []));

/**
 * What a question is worked out in.
 *
 * @param longestMonths how long a degree may take whose months are not known; only an employer’s help rests on it
 */
export const settingOf = (question: Question, longestMonths = 1): Setting => ({
  hasProgram: question.program !== undefined,
  hasDegree: question.degree !== undefined,
  hasDirect: question.direct !== undefined && isOpenDirectly(question.direct),
  hasOther: question.other !== undefined,
  away: { left: awayAt(question.degree), whole: awayAt(question.direct), other: awayAt(question.other) },
  asksForMost: question.pathway?.asksForMost === true && !question.own.has('price'),
  holdsFees: holdsFeesIn(question),
  currencies: currenciesOf(question),
  start: question.start,
  longestMonths,
  isOnePlan: question.isOnePlan,
});

/** Every figure of a question: the visitor’s, the record’s, ours, or missing. */
export function collectFigures(question: Question, { currencies }: Setting): Figures {
  const all = [
    ...programFigures(question, question.program, currencies.program),
    ...degreeFigures(question, currencies),
  ];
  return Object.fromEntries(all.map((figure) => [figure.name, figure])) as unknown as Figures;
}
