import type { CreditPathway, Degree } from '#lib/domain/catalog';
import { creditShare } from '#lib/domain/credit-share';
import { findKnown, type Known } from '#lib/domain/fact';
import { firmnessOf, isWeak } from '#lib/domain/firmness';
import type { MoneyRange } from '#lib/domain/money';
import { hasOnlyFees } from '#lib/domain/only-fees';
import { isClosed } from '#lib/domain/status';
import { formatYear } from '#lib/format/date';
import { formatMoney } from '#lib/format/money';
import { describeProvenance } from '#lib/format/provenance';
import { formatNumber } from '#lib/format/range';
import { capitalize } from '#lib/format/text';
import { earnedAmount } from './earned';
import { isOwnWord, type Matter } from './matter';

/** How a question begins whose answer the record has: what nobody has promised cannot be so still. */
const isItSo = (pathway: CreditPathway): string =>
  isWeak(firmnessOf(pathway)) ? 'Is it so that' : 'Is it still so that';

/** "of its 48 credits"; nothing when the size of the degree is not on record. */
function ofSize(degree: Degree | undefined): string | undefined {
  const size = degree && findKnown(degree.credits)?.value;
  return size && `of its ${formatNumber(size.amount)} ${size.unit}`;
}

const howMany = (degree: Degree | undefined): string =>
  `for how many ${ofSize(degree) ?? 'credits'}, or for what share`;

/**
 * Asks whether something holds: of a closed program, whether it does still; of a pathway, whether it is so as the record
 * has it; otherwise openly.
 *
 * @param verb what the program does, without its ending: `count`
 */
function askWhether({ program, pathway }: Matter, verb: string, rest: string): string {
  if (isClosed(program)) {
    const since = program.status.evidence === 'stated' ? 'Now that the program is closed' : 'If the program is closed';
    return `${since}, does the credential still ${verb} ${rest}?`;
  }
  if (!pathway) return `Does the finished program ${verb} ${rest}?`;
  return `${isItSo(pathway)} the finished program ${verb}s ${rest}?`;
}

/** What an amount on record leaves open: the whole it is a part of, the degree, and the courses it replaces. */
function askDetail(pathway: CreditPathway): string {
  const { credit, share, degree } = pathway;
  const whole = credit
    ? 'how many does the degree have'
    : `how many ${ofSize(degree) ?? 'credits of how many'} is that`;
  // "3 of 10 courses" says it already.
  const isCounted = creditShare(pathway)?.credit || /\d of \d/.test(share?.words ?? '');
  const details = [!isCounted && whole, degree.unnamed && 'toward which degree'].filter(Boolean);
  const courses = 'which courses does it replace?';
  return capitalize(details.length > 0 ? `${details.join(', ')}, and ${courses}` : courses);
}

function askCredit(matter: Matter): string[] {
  const { program, degree, pathway } = matter;
  const isNamed = degree && !degree.unnamed;
  const toward = isNamed ? 'toward the degree' : 'toward a degree of yours';
  const which = isNamed ? '' : 'toward which, ';
  if (pathway?.promises === 'entry') {
    const opens = askWhether(matter, 'open', 'a way into the degree');
    return [`${opens} Does it earn credit as well, and if so, ${howMany(degree)}?`];
  }
  const counts = askWhether(matter, 'count', toward);
  const amount = pathway && earnedAmount(pathway);
  if (!amount) return [`${counts} If so, ${which}${howMany(degree)}, and in place of which courses?`];
  const earns = `${isItSo(pathway)} the finished program ${amount}? ${askDetail(pathway)}`;
  return isClosed(program) ? [counts, earns] : [earns];
}

const openRest = 'What is then left to do and to pay?';

const askTerms = ({ pathway }: Matter): string =>
  pathway && pathway.conditions.length > 0
    ? `${isItSo(pathway)} these are the terms: ${pathway.conditions.join('; ')}?`
    : 'On which terms is the credit given?';

/** A price with its year, what it covers, and whether a source states it. */
function price({ value, how, asOf, basis }: Known<MoneyRange>): string {
  const when = how === 'stated' ? formatYear(asOf) : describeProvenance({ how, asOf });
  return `${formatMoney(value)} (${when}${basis ? `: ${basis}` : ''})`;
}

const isPriceSo = (fact: Known<MoneyRange>): string => (isOwnWord(fact) ? 'Is it still so that' : 'Is it so that');

function askToPay({ degree, pathway }: Matter): string | undefined {
  const left = pathway && degree && findKnown(degree.tuitionAfterProgram);
  if (left) return `${isPriceSo(left)} ${price(left)} is left to pay?`;
  const tuition = degree && findKnown(degree.tuition);
  if (tuition)
    return `${isPriceSo(tuition)} ${hasOnlyFees(degree) ? 'the fees of the whole come to' : 'tuition is'} ${price(tuition)}, and how much is left to pay after the program?`;
  return undefined;
}

const askToDo = ({ pathway }: Matter): string | undefined =>
  pathway?.remains ? `${isItSo(pathway)} this is left to do: ${pathway.remains}?` : undefined;

/** What is left to do, and to pay; in one question where the record knows neither. */
function askRest(matter: Matter): string {
  const [toDo, toPay] = [askToDo(matter), askToPay(matter)];
  if (!(toDo || toPay)) return openRest;
  return [toDo ?? 'What is then left to do?', toPay ?? 'What is then left to pay?'].join(' ');
}

function askTimes({ program }: Matter): string {
  return isClosed(program)
    ? 'By when must the credential have been earned, and by when must I apply with it?'
    : 'By when must I have earned the credential, and by when must I apply?';
}

/** Whether it lasts; of a closed program the first question asks that. */
const askLasting = ({ program }: Matter): string[] =>
  isClosed(program) ? [] : ['Does all this hold if the program closes before I finish it?'];

const recording = 'What does it cost to have the credit recorded?';

/**
 * The questions that decide whether the credit is real. What the record has is asked as whether it is still so, the rest
 * openly; none is left out because the record seems to answer it.
 */
export const questionsOf = (matter: Matter): string[] => [
  ...askCredit(matter),
  askTerms(matter),
  askTimes(matter),
  'Which grade is needed, in each course and over all?',
  recording,
  askRest(matter),
  ...askLasting(matter),
];

/** The same in fewer words: terms and what remains are asked openly, without the words of the record. */
export const briefQuestionsOf = (matter: Matter): string[] => [
  ...askCredit(matter),
  'On which terms, with which grades, and by when is it to be earned and applied for?',
  recording,
  openRest,
  ...askLasting(matter),
];
