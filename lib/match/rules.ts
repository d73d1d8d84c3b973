import type { CreditPathway, Field, Program } from '#lib/domain/catalog';
import { findBest } from '#lib/domain/credit-share';
import { findKnown, type Unknown } from '#lib/domain/fact';
import { type Firmness, firmnessOf, isCreditSaid } from '#lib/domain/firmness';
import { fieldsOf, inField } from '#lib/domain/in-field';
import { type Language, type MathLevel, mathLevels } from '#lib/domain/program';
import { totalHours } from '#lib/domain/program-figures';
import type { Source } from '#lib/domain/source';
import { creditInWords, sayCredit } from '#lib/format/credit';
import { formatDate, formatYear } from '#lib/format/date';
import { languageLabels } from '#lib/format/labels';
import { formatList } from '#lib/format/list';
import { mathematicsInWords } from '#lib/format/mathematics';
import { formatMoney } from '#lib/format/money';
import { plural } from '#lib/format/plural';
import { describePrice, versionInWords } from '#lib/format/provenance';
import { formatNumber, formatRange } from '#lib/format/range';
import { weeksAtPace } from '#lib/plan/weeks';
import { monthsInWords } from '#lib/plan/words';
import { type Answers, askedIn, type Question } from './answers';
import { type LeastHours, leastHours } from './least-hours';

/** Whether a program meets an answer by what is on record. */
export type Met = 'yes' | 'no' | 'unknown';

/** What the record says to one answer. */
interface Said {
  readonly met: Met;
  readonly words: string;
  /** Of when it is, how we know it and what it covers. */
  readonly remark?: string;
  readonly firmness?: Firmness;
  readonly sources?: readonly Source[];
}

/** Why a program meets an answer, fails it, or may meet it. */
export interface Reason extends Said {
  readonly question: Question;
}

const notFound = ({ lookedOn }: Pick<Unknown, 'lookedOn'>): Said => ({
  met: 'unknown',
  words: 'not found',
  remark: `last looked ${formatDate(lookedOn)}`,
});

const decide = (isMet: boolean): Met => (isMet ? 'yes' : 'no');

const join = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join('; ');

const judgeField = (program: Program, field: Field): Said => ({
  met: decide(inField(program, field)),
  words: formatList(fieldsOf(program).map(({ title }) => title)),
});

function sayLink(pathway: CreditPathway, firmness: Firmness): string {
  const { title, unnamed, institution } = pathway.degree;
  const to = unnamed
    ? `a degree of ${institution.short} that the source does not name`
    : `${title}, ${institution.short}`;
  switch (firmness) {
    case 'amount':
      return `${creditInWords(sayCredit(pathway))}, toward ${to}`;
    case 'credit':
      return `Credit toward ${to}; how much was not found`;
    case 'way-in':
      return `A way into ${to}`;
    case 'others':
      return `${to}, named by ${pathway.saidBy?.who}`;
    case 'inferred':
      return `${to}: nobody says so of this program, we conclude it`;
  }
}

/** A university's word for credit meets it; less than that is unknown; and what nobody has published cannot be counted on. */
function judgeDegree({ pathways }: Program): Said {
  const best = findBest(pathways);
  if (!best) return { met: 'no', words: 'no degree found that counts it' };
  const firmness = firmnessOf(best);
  return {
    met: isCreditSaid(best) ? 'yes' : 'unknown',
    words: sayLink(best, firmness),
    remark: formatYear(best.asOf),
    firmness,
    sources: best.sources,
  };
}

/** Only a price in US dollars, of the program as it is now, can be held against a budget. */
function judgeBudget({ price }: Program, budget: number): Said {
  if (price.state === 'unknown') return notFound(price);
  if (price.state === 'not-applicable') return { met: 'unknown', words: price.reason };
  const { value, version, basis, sources } = price;
  const money = formatMoney(value);
  const said = { remark: join(describePrice(price), basis), sources };
  if (value.currency !== 'USD') return { met: 'unknown', words: `not comparable: ${money}`, ...said };
  if (version)
    return { met: 'unknown', words: `of today’s program not found; of an earlier version ${money}`, ...said };
  if (value.min <= budget && budget < value.max) {
    return { met: 'unknown', words: `${money}: your budget lies between`, ...said };
  }
  return { met: decide(value.max <= budget), words: money, ...said };
}

/** What was found of an earlier version, where nothing newer was. */
function hoursOfEarlier({ effort, lastVerified }: Program): Said {
  if (effort.state === 'not-applicable') return { met: 'unknown', words: effort.reason };
  if (effort.state === 'unknown') return notFound({ lookedOn: lastVerified });
  const { value, version, asOf, sources } = effort;
  const remark = `${formatRange(value)} hours a week in ${formatYear(asOf)}, ${versionInWords(version)}`;
  return { met: 'unknown', words: 'of today’s program not found', remark, sources };
}

/** How long a program takes that one may take more slowly than its courses say; the weeks are those of its plan. */
function sayOwnPace(program: Program, hours: number, { isPartial, fact }: LeastHours, isWhole: boolean): Said {
  const lead = isWhole ? 'self-paced' : 'its heavier courses are self-paced';
  const slower = `at ${plural(hours, 'hour')} a week it takes`;
  const remark = `said to take ${formatNumber(fact.value)} a week at the least, ${formatYear(fact.asOf)}`;
  const weeks = weeksAtPace(program, hours);
  const total = findKnown(totalHours(program));
  if (isPartial || 'is' in weeks || !total) {
    const words = `${lead}: ${slower} longer than its courses say; how long was not found`;
    return { met: 'unknown', words, remark, sources: fact.sources };
  }
  return { met: 'yes', words: `${lead}: ${slower} about ${monthsInWords(weeks)}`, remark, sources: total.sources };
}

/**
 * Fewer hours than a course asks for rule out a course that runs on dates of its own. A self-paced one takes longer
 * instead, and of a course that is not said to be either nobody knows.
 */
function judgeHours(program: Program, hours: number): Said {
  const least = leastHours(program);
  if (!least) return hoursOfEarlier(program);
  const { value, asOf, sources } = least.fact;
  const heavier = least.parts.filter((part) => part.hours.value.min > hours).map(({ pace }) => pace);
  const isSlower = heavier.length > 0 && heavier.every((pace) => pace === 'ownPace');
  if (isSlower)
    return sayOwnPace(
      program,
      hours,
      least,
      least.parts.every(({ pace }) => pace === 'ownPace'),
    );
  const isTooMuch = heavier.includes('sessions');
  const missing = [
    heavier.length > 0 && !isTooMuch && 'whether its courses are self-paced was not found',
    least.isPartial && 'the hours of some courses were not found',
  ].filter((words) => words !== false);
  return {
    met: isTooMuch ? 'no' : missing.length > 0 ? 'unknown' : 'yes',
    words: `${formatNumber(value)} a week at the least`,
    remark: join(formatYear(asOf), ...missing),
    sources,
  };
}

function judgeMathematics({ prerequisites: needs, lastVerified }: Program, level: MathLevel): Said {
  if (!needs?.mathematics) return notFound({ lookedOn: lastVerified });
  return {
    met: decide(mathLevels.indexOf(needs.mathematics.level) <= mathLevels.indexOf(level)),
    words: mathematicsInWords(needs.mathematics),
    remark: formatYear(needs.asOf),
    sources: needs.sources,
  };
}

const judgeLanguage = ({ languages }: Program, language: Language): Said => ({
  met: decide(languages.includes(language)),
  words: formatList(languages.map((id) => languageLabels[id])),
});

/** What the record says to each question; nothing where it was not asked. */
const rules: Record<Question, (program: Program, answers: Answers) => Said | undefined> = {
  field: (program, { field }) => field && judgeField(program, field),
  degree: (program, { degree }) => (degree ? judgeDegree(program) : undefined),
  budget: (program, { budget }) => (budget === undefined ? undefined : judgeBudget(program, budget)),
  hours: (program, { hours }) => (hours === undefined ? undefined : judgeHours(program, hours)),
  mathematics: (program, { mathematics }) => mathematics && judgeMathematics(program, mathematics),
  language: (program, { language }) => language && judgeLanguage(program, language),
};

/** Whether a program meets one answer; what is not asked is met. */
export const meets = (program: Program, question: Question, answers: Answers): Met =>
  rules[question](program, answers)?.met ?? 'yes';

/** Why a program fits these answers or does not: one reason for each question that was answered, in the order of the form. */
export const judge = (program: Program, answers: Answers): Reason[] =>
  askedIn(answers).flatMap((question) => {
    const said = rules[question](program, answers);
    return said ? [{ question, ...said }] : [];
  });
