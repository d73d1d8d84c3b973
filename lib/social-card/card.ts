import type { CreditPathway } from '#lib/domain/catalog';
import type { CreditShare } from '#lib/domain/credit';
import { creditShare, promisesCredit } from '#lib/domain/credit-share';
import type { Fact } from '#lib/domain/fact';
import type { Status } from '#lib/domain/status';
import { formatCreditShare } from '#lib/format/credit';
import { describeProvenance } from '#lib/format/provenance';

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
  readonly bar?: { readonly share?: CreditShare | undefined } | undefined;
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

/** A figure with its unit and its year; "not found" when it is unknown, never blank. */
export function factOf<T>(label: string, fact: Fact<T>, format: (value: T) => string, unit?: string): CardFact {
  if (fact.state === 'known')
    return { label, value: format(fact.value), unit, note: describeProvenance(fact), found: true };
  return fact.state === 'unknown'
    ? { label, value: 'not found', note: 'in any source we have', found: false }
    : { label, value: 'does not apply', note: 'reason on the page', found: false };
}

/**
 * What a pathway promises, as bar and sentence.
 *
 * @param whose what follows the amount: toward which degree, or for which program
 */
export function creditOf(pathway: CreditPathway, whose: string): CardCredit {
  const share = creditShare(pathway);
  if (!share && !promisesCredit(pathway)) return { key: 'A way in, no credit stated', rest: whose };
  const words = share && formatCreditShare(share);
  return {
    bar: { share },
    key: words ? [words.amount, words.share].filter(Boolean).join(', ') : 'Credit, share not published',
    rest: whose,
  };
}

/** The picture in one paragraph, for whoever does not see it. */
export function altOf({ kicker, title, facts, credit }: SocialCard): string {
  const figures = facts.map(
    ({ label, value, unit, note }) => `${label}: ${[value, unit].filter(Boolean).join(' ')} (${note}).`,
  );
  return [`${title}.`, `${kicker}.`, ...figures, `${credit.key} ${credit.rest}`.trim().concat('.')].join(' ');
}
