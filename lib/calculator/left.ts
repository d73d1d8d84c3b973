import { creditShare } from '#lib/domain/credit-share';
import { type Fact, findKnown } from '#lib/domain/fact';
import { firmnessOf } from '#lib/domain/firmness';
import type { MoneyRange } from '#lib/domain/money';
import type { NumberRange } from '#lib/domain/range';
import type { Question } from './question';
import { priceForAll } from './rates';

const nothing: Fact<never> = { state: 'unknown', lookedOn: '' };

/** The visitor’s price of one unit decides the whole where the units are counted and no whole was entered. */
export const isByUnit = ({ own, degree }: Question): boolean =>
  own.has('unit') && !own.has('whole') && degree?.credits.state === 'known';

/** Whether the visitor gave a figure from which what is left is worked out anew: the record’s own then says nothing of it. */
export function isReworked(question: Question): boolean {
  const { own, degree, pathway } = question;
  if (!pathway) return false;
  const hasShare = own.has('credit') || firmnessOf(pathway) === 'way-in' || creditShare(pathway) !== undefined;
  const isOwnWhole = own.has('whole') || isByUnit(question);
  return hasShare && (isOwnWhole || (own.has('credit') && degree?.tuition.state === 'known'));
}

/**
 * What the record says is left to pay: as a university states it; the whole where credit lowers nothing. A figure that
 * was worked out at one rate gives way to the share of all rates.
 */
export function leftFact({ degree, pathway }: Question): Fact<MoneyRange> {
  if (!(degree && pathway)) return nothing;
  if (pathway.fullFee) {
    const whole = priceForAll(degree.tuition);
    return whole.state === 'known'
      ? { ...whole, basis: `the whole fee is due although credit is given; ${whole.basis ?? ''}` }
      : whole;
  }
  const left = findKnown(degree.tuitionAfterProgram);
  const isWorkedOut = left && left.how !== 'stated' && creditShare(pathway) && degree.tuition.state === 'known';
  return left && !isWorkedOut ? left : nothing;
}

/** What the record says is left to study, unless the visitor’s credit makes it another. */
export const leftMonthsFact = (question: Question): Fact<NumberRange> =>
  question.pathway && question.degree && !question.own.has('credit') ? question.degree.durationAfterProgram : nothing;
