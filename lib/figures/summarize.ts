import type { Program } from '#lib/domain/catalog';
import type { Known } from '#lib/domain/fact';
import type { LiveFigure } from '#lib/domain/live-figure';
import { type PartialDate, yearOf } from '#lib/domain/partial-date';
import { midpoint, type NumberRange } from '#lib/domain/range';
import { plural } from '#lib/format/plural';
import { medianOf } from './median';

/** "2016 to 2026", or the one year they share; with how many are undated when some are. */
export function spanYears(facts: readonly { readonly asOf?: PartialDate | undefined }[]): string {
  const dated = facts.flatMap(({ asOf }) => (asOf ? [yearOf(asOf)] : []));
  if (dated.length === 0) return 'undated';
  const [first, last] = [Math.min(...dated), Math.max(...dated)];
  const span = first === last ? `${first}` : `${first} to ${last}`;
  return dated.length < facts.length ? `${span}, ${facts.length - dated.length} undated` : span;
}

export const nothing: LiveFigure = { value: 'not found', basis: 'no program on record has this figure' };

/** A median over the middles of what the open programs state, with how many stand behind it, when, and the spread. */
export function takeMedian<T extends NumberRange>(
  programs: readonly Program[],
  factOf: (program: Program) => Known<T> | undefined,
  words: { what: string; unit?: string; format: (range: NumberRange) => string },
): LiveFigure {
  const facts = programs.map(factOf).filter((fact) => fact !== undefined);
  const middle = medianOf(facts.map(({ value }) => midpoint(value)));
  if (middle === undefined) return nothing;
  const spread = {
    min: Math.min(...facts.map(({ value }) => value.min)),
    max: Math.max(...facts.map(({ value }) => value.max)),
  };
  return {
    value: words.format({ min: middle, max: middle }),
    unit: words.unit,
    basis: `median of the ${facts.length} of ${plural(programs.length, 'open program')} with ${words.what} found, ${spanYears(facts)}; from ${words.format({ min: spread.min, max: spread.min })} to ${words.format({ min: spread.max, max: spread.max })}`,
  };
}

/** The smallest and largest value that the programs state, with how many stand behind them and when. */
export function takeSpread<T extends NumberRange>(
  programs: readonly Program[],
  factOf: (program: Program) => Known<T> | undefined,
  words: { what: string; unit?: string; format: (range: NumberRange) => string },
): LiveFigure {
  const facts = programs.map(factOf).filter((fact) => fact !== undefined);
  if (facts.length === 0) return nothing;
  const [min, max] = [
    Math.min(...facts.map(({ value }) => value.min)),
    Math.max(...facts.map(({ value }) => value.max)),
  ];
  return {
    value: words.format({ min, max }),
    unit: words.unit,
    basis: `smallest and largest of the ${facts.length} of ${plural(programs.length, 'open program')} with ${words.what} found, ${spanYears(facts)}`,
  };
}
