import { type Age, ageOf } from '#lib/domain/age';
import type { CitedText } from '#lib/domain/cited-text';
import type { Fact, FactOrigin, Known } from '#lib/domain/fact';
import type { MoneyRange } from '#lib/domain/money';
import type { PartialDate } from '#lib/domain/partial-date';
import type { NumberRange } from '#lib/domain/range';
import type { Source } from '#lib/domain/source';
import type { Status } from '#lib/domain/status';
import { type CreditSaid, creditInWords } from '#lib/format/credit';
import { formatDate } from '#lib/format/date';
import { firmnessLabels } from '#lib/format/labels';
import { formatMoney } from '#lib/format/money';
import { describePrice, describeProvenance } from '#lib/format/provenance';
import { describeStatus } from '#lib/format/status';

/** What is known of one question, before any markup. */
export interface KnownAnswer {
  readonly state: 'known';
  /** The answer in words, or its number without the unit. */
  readonly words: string;
  /** Whether `words` is a number, which pages show larger than words. */
  readonly isFigure: boolean;
  readonly unit?: string | undefined;
  /** How we came to a figure; absent for words, which a source always says. */
  readonly how?: FactOrigin | undefined;
  /** The earlier version of a program that a figure belongs to. */
  readonly version?: string | undefined;
  readonly asOf?: PartialDate | undefined;
  /** The day from which the age of a figure is counted. */
  readonly lookedOn?: PartialDate | undefined;
  /** Set for what a buyer pays: when it is old, the answer says so. */
  readonly isPrice?: true | undefined;
  /** Set for figures whose `basis` says whose or which they are, so that it stands beside them everywhere. */
  readonly tellsBasis?: true | undefined;
  /** What a figure covers, the reasoning behind it, or a remark on the words. */
  readonly basis?: string | undefined;
  readonly working?: string | undefined;
  /** Older or rival figures, newest first. */
  readonly also: readonly KnownAnswer[];
  readonly sources: readonly Source[];
  /** Set for a program's status, which has a sign of its own. */
  readonly status?: Status | undefined;
  /** Set for credit, which is drawn with how firm its promise is. */
  readonly credit?: CreditSaid | undefined;
}

/** What the record says to one question of a visitor: something, nothing, or why there can be no answer. */
export type Answer =
  | KnownAnswer
  | { readonly state: 'not-found'; readonly lookedOn: PartialDate }
  | {
      readonly state: 'not-applicable';
      readonly reason: string;
      /** Set when the record itself says so; absent when nothing is kept there for such a record. */
      readonly isStated: boolean;
    };

/** One question of a list of answers: adding a property to the site is adding an entry. */
export interface Question<R, Section extends string> {
  /** The question in a word or two, as it stands beside its answer. */
  readonly label: string;
  /** The question where it stands alone: in the table of what is known. */
  readonly fullLabel?: string;
  /** Both of a record for which it is called otherwise. */
  readonly labelsFor?: (record: R) => { readonly label: string; readonly fullLabel: string } | undefined;
  /** The parts of the record's page that show it; none for an answer that only other lists choose. */
  readonly sections?: readonly Section[];
  /** Made from other answers: neither checked against sources nor counted among what is known. */
  readonly isDerived?: true;
  /** Its absence says nothing: the page leaves it out, and it is not counted among what is not known. */
  readonly isOptional?: true;
  readonly of: (record: R) => Answer;
}

const nothingElse = { also: [], isFigure: false } as const;

export const notFound = (lookedOn: PartialDate): Answer => ({ state: 'not-found', lookedOn });

/** Words and where they come from. Empty words are not found. */
export function answerWords(
  words: string | undefined,
  { sources, asOf }: { readonly sources: readonly Source[]; readonly asOf?: PartialDate | undefined },
  lookedOn: PartialDate,
  basis?: string,
): Answer {
  return words ? { state: 'known', words, sources, asOf, basis, ...nothingElse } : notFound(lookedOn);
}

/** The cited text that a record may have under this name. */
export const fromText =
  <Name extends string>(name: Name) =>
  (record: { readonly lastVerified: string } & { readonly [N in Name]?: CitedText | undefined }): Answer =>
    answerWords(record[name]?.text, record[name] ?? { sources: [] }, record.lastVerified);

/** Words of the site itself, such as a list of languages: they rest on no source of their own. */
export const answerPlainly = (words: string, sources: readonly Source[] = []): KnownAnswer => ({
  state: 'known',
  words,
  sources,
  ...nothingElse,
});

/** A fact: the number with its unit, how we know it, what it covers and its rivals. */
export function answerFact<T>(fact: Fact<T>, format: (value: T) => string, unit?: (value: T) => string): Answer {
  if (fact.state === 'unknown') return notFound(fact.lookedOn);
  if (fact.state === 'not-applicable') return { state: 'not-applicable', reason: fact.reason, isStated: true };
  const one = ({ value, also, ...provenance }: Known<T>): KnownAnswer => ({
    ...provenance,
    words: format(value),
    unit: unit?.(value),
    isFigure: true,
    also: also.map(one),
  });
  return one(fact);
}

/** A price. Only the one that leads warns when it is old: its rivals are there to be older. */
export function answerPrice(price: Fact<MoneyRange>): Answer {
  const answer = answerFact(price, formatMoney);
  if (answer.state !== 'known' || price.state !== 'known') return answer;
  return { ...answer, isPrice: true, unit: price.onlyFees ? 'in fees' : undefined };
}

/** Units of ranges: a whole 1 is singular. */
export const inMonths = ({ max }: NumberRange): string => (max === 1 ? 'month' : 'months');
export const inHours = ({ max }: NumberRange): string => (max === 1 ? 'hour' : 'hours');

/** The sources behind an answer and its rivals. */
export const sourcesBehind = (answer: Answer): readonly Source[] =>
  answer.state === 'known' ? [answer, ...answer.also].flatMap(({ sources }) => sources) : [];

/** How old an answer is and how we know it: "2018, stated" for a figure, "May 2026" for words; nothing for undated words. */
export function describeAnswer({ how, version, asOf, lookedOn, isPrice }: KnownAnswer): string | undefined {
  if (how) return (isPrice ? describePrice : describeProvenance)({ how, version, asOf, lookedOn });
  return asOf && formatDate(asOf);
}

/** How old a figure is, for its mark; nothing for words, whose date stands beside them. */
export const ageOfAnswer = (answer: KnownAnswer): Age | undefined =>
  answer.isFigure && answer.how ? ageOf(answer) : undefined;

/** A figure with its unit, or the words. */
export const figureInWords = ({ words, unit }: KnownAnswer): string => [words, unit].filter(Boolean).join(' ');

/**
 * Other published values of the same thing, newest first, each with its unit and its age, as one phrase; nothing when
 * there are none. Of a price also what each covers: a sum for some of the courses is no price of the whole.
 */
export function rivalsInWords(answer: KnownAnswer, rivals = rivalsOf(answer)): string | undefined {
  const words = rivals.map((rival) => {
    const about = [describeAnswer(rival), answer.isPrice && rival.basis].filter(Boolean).join('; ');
    return `${figureInWords(rival)} (${about})`;
  });
  return words.length > 0 ? words.join(', ') : undefined;
}

/** Other published values of the same thing that differ from it and from each other. */
export function rivalsOf({ words, also }: KnownAnswer): KnownAnswer[] {
  const said = also.map((rival) => rival.words);
  return also.filter((rival, index) => rival.words !== words && said.indexOf(rival.words) === index);
}

/** A whole answer in words, for readers without its markup. */
export function answerInWords(answer: Answer): string {
  if (answer.state === 'not-found') return `not found, last looked ${formatDate(answer.lookedOn)}`;
  if (answer.state === 'not-applicable') return answer.reason;
  const { words, credit, status, isFigure } = answer;
  if (status) return `${words}${describeStatus(status)}`;
  if (credit) {
    return `${creditInWords(credit)} ${words} (${firmnessLabels[credit.firmness]})`;
  }
  if (!isFigure) return words;
  const rivals = rivalsInWords(answer);
  const how = [describeAnswer(answer), answer.basis, rivals && `other figures: ${rivals}`].filter(Boolean).join('; ');
  return `${figureInWords(answer)} (${how})`;
}

/** What a reader would call the value, to tell equal answers from different ones; nothing when there is none. */
export function comparableValue(answer: Answer): string | undefined {
  if (answer.state === 'not-found') return undefined;
  if (answer.state === 'not-applicable') return answer.isStated ? answer.reason : undefined;
  const { words, unit, credit } = answer;
  if (!credit) return `${words} ${unit ?? ''}`;
  return [credit.firmness, creditInWords(credit, ' '), words].join('; ');
}
