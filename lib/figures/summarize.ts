import type { Program } from '#lib/domain/catalog';
import type { Known } from '#lib/domain/fact';
import type { LiveFigure } from '#lib/domain/live-figure';
import { type PartialDate, yearOf } from '#lib/domain/partial-date';
import { midpoint, type NumberRange, spanRanges } from '#lib/domain/range';
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

/** A figure that programs state, and how to say it. */
export interface Measure {
  readonly read: (program: Program) => Known<NumberRange> | undefined;
  readonly what: string;
  readonly unit?: string;
  readonly format: (range: NumberRange) => string;
}

/** What the programs state, the whole span of it, and the words for how many stand behind it and when. */
function gather(programs: readonly Program[], { read, what }: Measure) {
  const facts = programs.map(read).filter((fact) => fact !== undefined);
  const values = facts.map(({ value }) => value);
  const open = plural(programs.length, 'open program');
  return { values, ...spanRanges(values), basis: `${facts.length} of ${open} with ${what} found, ${spanYears(facts)}` };
}

/** A median over the middles of what the open programs state, with how many stand behind it, when, and the spread. */
export function takeMedian(programs: readonly Program[], measure: Measure): LiveFigure {
  const { values, min, max, basis } = gather(programs, measure);
  const middle = medianOf(values.map(midpoint));
  if (middle === undefined) return nothing;
  const format = (value: number): string => measure.format({ min: value, max: value });
  const spread = `from ${format(min)} to ${format(max)}`;
  return { value: format(middle), unit: measure.unit, basis: `median of the ${basis}; ${spread}` };
}

/** The smallest and largest value that the programs state, with how many stand behind them and when. */
export function takeSpread(programs: readonly Program[], measure: Measure): LiveFigure {
  const { values, min, max, basis } = gather(programs, measure);
  if (values.length === 0) return nothing;
  return { value: measure.format({ min, max }), unit: measure.unit, basis: `smallest and largest of the ${basis}` };
}
