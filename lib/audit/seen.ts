import { type Answer, answerInWords } from '#lib/answers/answer';
import { citedAt, type Place, remarksOn } from '#lib/answers/remarks';
import type { Known } from '#lib/domain/fact';
import type { LiveFigure } from '#lib/domain/live-figure';
import type { PartialDate } from '#lib/domain/partial-date';
import type { Source } from '#lib/domain/source';
import { remarkOnStatus } from '#lib/format/status';

/** Where a figure stands: the path of the page, the heading above it, the words that say what it is. */
export interface Spot {
  readonly page: string;
  readonly heading: string;
  readonly label: string;
}

/** One figure as a page shows it. A figure that stands on several pages is there once for each. */
export interface SeenFigure extends Spot {
  readonly value: string;
  readonly unit?: string | undefined;
  /** The small lines beside it: its year, how we know it, what it covers, other figures. */
  readonly beside: readonly string[];
  readonly how: string;
  readonly asOf?: PartialDate | undefined;
  /** How firm a promise of credit is, in the words beside its sign. */
  readonly firmness?: string | undefined;
  /** None for what the site counts over its records. */
  readonly sources: readonly Source[];
}

/** An answer as it stands at a place of a page; nothing where there is none, or where it rests on no source. */
export function seeAnswer(spot: Spot, answer: Answer, place: Place): SeenFigure[] {
  if (answer.state !== 'known' || answer.sources.length === 0) return [];
  const { words, unit, how = 'stated', asOf, status } = answer;
  const remark = status && remarkOnStatus(status);
  const seen = status
    ? { value: answerInWords(answer), beside: remark ? [remark] : [] }
    : { value: words, unit, beside: remarksOn(answer, place) };
  return [{ ...spot, ...seen, how, asOf, sources: citedAt(answer, place) }];
}

/** A known figure with the lines that stand beside it; nothing for one that is not known. */
export function seeFact<T>(
  spot: Spot,
  fact: Known<T> | undefined,
  { value, unit, beside = [] }: { value: (value: T) => string; unit?: string; beside?: readonly string[] },
): SeenFigure[] {
  if (!fact) return [];
  return [{ ...spot, value: value(fact.value), unit, beside, how: fact.how, asOf: fact.asOf, sources: fact.sources }];
}

/** A figure that the site computes over many records, with what it rests on in words. */
export const seeComputed = (
  spot: Spot,
  { value, unit, basis }: Pick<LiveFigure, 'value' | 'unit' | 'basis'>,
): SeenFigure => ({
  ...spot,
  value,
  unit,
  beside: basis ? [basis] : [],
  how: 'computed',
  sources: [],
});
