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

export const nothing: LiveFigure = { value: 'not found', basis: 'no record has this figure' };

/** A median of fewer values is a value of one of them. */
const fewest = 3;

/** A figure that records state, and how to say it. */
export interface Measure<R> {
  readonly read: (record: R) => Known<NumberRange> | undefined;
  readonly what: string;
  readonly unit?: string;
  readonly format: (range: NumberRange) => string;
  /** Figures that may stand together with others; those that may not are left out, and `leftOut` says which. */
  readonly mayStand?: (fact: Known<NumberRange>) => boolean;
  readonly leftOut?: string;
}

/** Records of one sort, and what to call them: "open program", or "online degree" and "to apply to directly". */
export interface Group<R> {
  readonly records: readonly R[];
  readonly noun: string;
  readonly sort?: string;
}

/** The figures that may stand together, the whole span of them, and the words for how many stand behind it and when. */
function gather<R>({ records, noun, sort }: Group<R>, { read, what, mayStand = () => true, leftOut }: Measure<R>) {
  const found = records.map(read).filter((fact) => fact !== undefined);
  const facts = found.filter(mayStand);
  const values = facts.map(({ value }) => value);
  const sums = facts.filter(({ how }) => how !== 'stated').length;
  const remarks = [
    `${facts.length || 'none'} of ${[plural(records.length, noun), sort].filter(Boolean).join(' ')} with ${what} found`,
    facts.length > 0 && spanYears(facts),
    sums > 0 && `${sums} computed or inferred`,
    leftOut && found.length > facts.length && `${found.length - facts.length} ${leftOut} left out`,
  ];
  const [many, years, ...rest] = remarks;
  const basis = [[many, years].filter(Boolean).join(', '), ...rest].filter(Boolean).join('; ');
  return { values, ...spanRanges(values), basis, isEmpty: found.length === 0 };
}

/**
 * A median over the middles of what the records state, with how many stand behind it, when, and the spread. Of fewer
 * than three there is none.
 */
export function takeMedian<R>(group: Group<R>, measure: Measure<R>): LiveFigure {
  const { values, min, max, basis, isEmpty } = gather(group, measure);
  const middle = medianOf(values.map(midpoint));
  if (middle === undefined) return isEmpty ? nothing : { value: 'not found', basis };
  if (values.length < fewest) return { value: 'too few to say', basis: `no median of so few: ${basis}` };
  const format = (value: number): string => measure.format({ min: value, max: value });
  const spread = `from ${format(min)} to ${format(max)}`;
  return { value: format(middle), unit: measure.unit, basis: `median of the ${basis}; ${spread}` };
}

/** The smallest and largest value that the records state, with how many stand behind them and when. */
export function takeSpread<R>(group: Group<R>, measure: Measure<R>): LiveFigure {
  const { values, min, max, basis, isEmpty } = gather(group, measure);
  if (values.length === 0) return isEmpty ? nothing : { value: 'not found', basis };
  return { value: measure.format({ min, max }), unit: measure.unit, basis: `smallest and largest of the ${basis}` };
}
