import { creditShare } from '#lib/domain/credit-share';
import { type Fact, findKnown } from '#lib/domain/fact';
import type { MoneyRange } from '#lib/domain/money';
import type { NumberRange } from '#lib/domain/range';
import type { Question } from './question';
import { priceForAll } from './rates';
import { countOf } from './units';

const nothing: Fact<never> = { state: 'unknown', lookedOn: '' };

/** The visitor’s price of one unit decides the whole where the units are counted and no whole was entered. */
export const isByUnit = ({ own, degree }: Question): boolean =>
  own.has('unit') && !own.has('whole') && degree?.credits.state === 'known';

/**
 * Whether the visitor entered other credit than the record has, so that what it says is left is of another case. Where
 * the record does not say how much counts, theirs may be just that credit.
 */
export function isOtherCredit({ own, degree, direct, pathway }: Question): boolean {
  const entered = own.get('credit');
  const share = pathway && creditShare(pathway);
  if (entered === undefined || !share || !degree || degree.slug !== direct?.slug || pathway.fullFee) return false;
  const size = countOf(degree) ?? 100;
  return degree.tuition.state === 'known' && Math.abs(entered / size - share.fraction) > 0.001;
}

/** What is due after the program where a university asks for the whole fee and the visitor entered what that is. */
export function ownWholeFee({ own, degree, pathway }: Question): number | undefined {
  if (!pathway?.fullFee || own.has('left')) return undefined;
  const size = countOf(degree);
  const [whole, unit] = [own.get('whole'), own.get('unit')];
  return whole ?? (unit !== undefined && size ? unit * size : undefined);
}

/** Why what the record says is left stays, although the visitor entered a figure that might be thought to change it. */
export function whyLeftStays(question: Question): string | undefined {
  const { own, pathway } = question;
  const isAsked = own.has('credit') || own.has('whole') || own.has('unit');
  if (!isAsked || own.has('left') || isOtherCredit(question) || leftFact(question).state !== 'known') return undefined;
  return pathway?.fullFee && own.has('credit')
    ? 'Credit changes nothing in it.'
    : 'It is on record as a sum, so no other figure that you entered changes it: what you were told goes in its own box.';
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
  question.pathway && question.degree && !isOtherCredit(question) ? question.degree.durationAfterProgram : nothing;
