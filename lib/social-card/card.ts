import { type Answer, describeAnswer } from '#lib/answers/answer';
import type { CreditPathway } from '#lib/domain/catalog';
import type { CreditShare } from '#lib/domain/credit';
import { isWeak } from '#lib/domain/firmness';
import type { Status } from '#lib/domain/status';
import { type CreditSaid, creditInWords, sayCredit } from '#lib/format/credit';
import { formatDate } from '#lib/format/date';
import { firmnessLabels } from '#lib/format/labels';
import type { Verdict } from '#lib/verdict/verdict';

/** Width and height of a card, in pixels: what the large card of every network takes. */
export const cardSize = { width: 1200, height: 630 } as const;

/** One figure: what it is, the figure with its unit or the words in its place, and how old it is. */
export interface CardFact {
  readonly label: string;
  readonly value: string;
  readonly unit?: string | undefined;
  readonly note: string;
  /** Words in place of a figure are quieter than a figure. */
  readonly found: boolean;
  /** The mark beside a status. */
  readonly status?: Status['is'] | undefined;
}

/** The credit bar of a card and its sentence. */
export interface CardCredit {
  /** Absent when there is nothing to draw: a way in without credit. */
  readonly bar?: { readonly share?: CreditShare | undefined; readonly isWeak?: boolean } | undefined;
  readonly key: string;
  readonly rest: string;
}

/** What a picture says that stands for a page wherever its address is shared. */
export interface SocialCard {
  /** Above the title: what it is, and whose. */
  readonly kicker: string;
  readonly title: string;
  readonly facts: readonly CardFact[];
  readonly credit: CardCredit;
}

/** A figure of the site's own. */
export const stateFact = (label: string, value: string | number, note: string): CardFact => ({
  label,
  value: String(value),
  note,
  found: true,
});

/** What a record answers to one question; "not found" where it says nothing, never blank. */
export function answerOnCard(label: string, answer: Answer): CardFact {
  if (answer.state === 'not-found') return { label, value: 'not found', note: 'in any source we have', found: false };
  if (answer.state === 'not-applicable') {
    return { label, value: 'does not apply', note: 'reason on the page', found: false };
  }
  const { words, unit, status, how, asOf } = answer;
  const note = status ? `${how} ${formatDate(asOf)}` : (describeAnswer(answer) ?? 'undated');
  return { label, value: words, unit, note, found: true, status: status?.is };
}

const barOf = ({ isDrawn, share, firmness }: CreditSaid): CardCredit['bar'] =>
  isDrawn ? { share, isWeak: isWeak(firmness) } : undefined;

/**
 * What a pathway promises, as bar and sentence.
 *
 * @param whose what follows the amount: toward which degree, or for which program
 */
export function creditOf(pathway: CreditPathway, whose: string): CardCredit {
  const said = sayCredit(pathway);
  return { bar: barOf(said), key: creditInWords(said), rest: `${whose}. ${firmnessLabels[said.firmness]}` };
}

/** The verdict of a record, below the bar of its best pathway; the bar of a record without one is empty. */
export const creditInVerdict = (best: CreditPathway | undefined, [key, rest]: Verdict): CardCredit => ({
  bar: best ? barOf(sayCredit(best)) : {},
  key,
  rest,
});

/** The picture in one paragraph, for whoever does not see it. */
export function altOf({ kicker, title, facts, credit }: SocialCard): string {
  const figures = facts.map(
    ({ label, value, unit, note }) => `${label}: ${[value, unit].filter(Boolean).join(' ')} (${note}).`,
  );
  return [`${title}.`, `${kicker}.`, ...figures, `${credit.key} ${credit.rest}`.trim().replace(/\.*$/, '.')].join(' ');
}
