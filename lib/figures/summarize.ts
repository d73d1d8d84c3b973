import type { Known } from '#lib/domain/fact';
import type { Behind, LiveFigure } from '#lib/domain/live-figure';
import { type PartialDate, yearOf } from '#lib/domain/partial-date';
import { lowestOf, midpoint, type NumberRange, spanRanges } from '#lib/domain/range';
import { formatList } from '#lib/format/list';
import { plural, someOf } from '#lib/format/plural';
import { formatNumber, formatSpan } from '#lib/format/range';
import { medianOf } from './median';

/** "2016 to 2026", or the one year they share; with how many are undated when some are. */
export function spanYears(facts: readonly { readonly asOf?: PartialDate | undefined }[]): string {
  const dated = facts.flatMap(({ asOf }) => (asOf ? [yearOf(asOf)] : []));
  if (dated.length === 0) return 'undated';
  const [first, last] = [Math.min(...dated), Math.max(...dated)];
  const span = first === last ? `${first}` : `${first} to ${last}`;
  return dated.length < facts.length ? `${span}, ${facts.length - dated.length} undated` : span;
}

export const nothing: LiveFigure = { value: 'not found', basis: 'no record has this figure', behind: [] };

/** How many records these are; `of` says in a few words of how many, or which they are, and `inLine` in a few more. */
export const count = (behind: readonly Behind[], basis: string, of?: string, inLine = of): LiveFigure => ({
  value: formatNumber(behind.length),
  basis,
  ...(of && { brief: of }),
  ...(inLine && { inLine }),
  behind,
});

/** A median of fewer values says little more than one of them: they are shown themselves. */
export const fewest = 5;

/** A figure that records state, and how to say it. */
export interface Measure<R> {
  readonly read: (record: R) => Known<NumberRange> | undefined;
  readonly what: string;
  readonly unit?: string;
  readonly format: (range: NumberRange) => string;
  /** Figures that may stand together with others; those that may not are left out, and `leftOut` says which. */
  readonly mayStand?: (fact: Known<NumberRange>) => boolean;
  readonly leftOut?: string;
  /** Names whose figure it is: those of one owner that are equal are one figure, as on one list of prices. */
  readonly ownerOf?: (record: R) => string;
}

/** Records of one sort, and what to call them: "open program", or "online degree" and "to apply to directly". */
export interface Group<R> {
  readonly records: readonly R[];
  readonly noun: string;
  readonly sort?: string;
  /** The name and page of a record. */
  readonly nameOf: (record: R) => Pick<Behind, 'title' | 'path'>;
}

/** The figures that may stand together, the whole span of them, and the words for how many stand behind it and when. */
function gather<R>({ records, noun, sort, nameOf }: Group<R>, measure: Measure<R>) {
  const { read, what, format, mayStand = () => true, leftOut, ownerOf } = measure;
  const found = records.flatMap((record) => {
    const fact = read(record);
    return fact ? [{ record, fact }] : [];
  });
  const standing = found
    .filter(({ fact }) => mayStand(fact))
    .sort((a, b) => midpoint(a.fact.value) - midpoint(b.fact.value));
  const facts = standing.map(({ fact }) => fact);
  const values = facts.map(({ value }) => value);
  const keys = standing.map(({ record, fact: { value } }) =>
    ownerOf ? `${ownerOf(record)} ${value.min} ${value.max}` : record,
  );
  /** What a median is taken of. */
  const counted = values.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
  const sums = facts.filter(({ how }) => how !== 'stated').length;
  const isEach = facts.length === records.length;
  const remarks = [
    `${[someOf(facts.length, records.length, noun), sort].filter(Boolean).join(' ')}${isEach ? `, ${records.length > 1 ? 'each ' : ''}with` : ' with'} ${what} found`,
    facts.length > 0 && spanYears(facts),
    sums > 0 && `${sums} computed or inferred`,
    leftOut && found.length > facts.length && `${found.length - facts.length} ${leftOut} left out`,
  ];
  const [many, years, ...rest] = remarks;
  const basis = [[many, years].filter(Boolean).join(', '), ...rest].filter(Boolean).join('; ');
  /** The same behind “of”. */
  const ofThese = isEach ? basis : `the ${basis}`;
  const behind = standing.map(({ record, fact }) => ({ ...nameOf(record), value: format(fact.value) }));
  const brief = [`${counted.length}`, spanYears(facts)].join(', ');
  const inLine = [[plural(counted.length, noun), sort].filter(Boolean).join(' '), spanYears(facts)].join(', ');
  return { values, counted, basis, ofThese, brief, inLine, behind, isEmpty: found.length === 0 };
}

/**
 * A median over the midpoints of what the records state, with how many stand behind it, when, and the spread. Equal
 * figures of one owner count once. Of fewer than five there is none, and the figures themselves stand in its place.
 */
export function takeMedian<R>(group: Group<R>, measure: Measure<R>): LiveFigure {
  const { values, counted, basis, ofThese, brief, inLine, behind, isEmpty } = gather(group, measure);
  const middle = medianOf(counted.map(midpoint));
  if (middle === undefined) return isEmpty ? nothing : { value: 'not found', basis, behind };
  const { unit } = measure;
  if (counted.length < fewest) {
    const each = formatList([...new Set(behind.map(({ value }) => value))]);
    return { value: each, unit, basis: `too few for a median: ${ofThese}`, behind };
  }
  const format = (value: number): string => measure.format({ min: value, max: value });
  const once =
    counted.length < values.length && `equal prices of one university counted once, which leaves ${counted.length}`;
  const ranges = counted.filter((one) => one.min !== one.max).length;
  const midpoints = ranges > 0 && `${plural(ranges, 'range')} counted by ${ranges === 1 ? 'its' : 'their'} midpoint`;
  const spread = `from ${measure.format(lowestOf(values))} to ${format(spanRanges(values).max)}`;
  return {
    value: format(middle),
    unit,
    brief: `median of ${brief}; ${formatSpan(values, measure.format)}`,
    inLine: `median of ${inLine}; ${formatSpan(values, measure.format)}`,
    basis: [`median of ${ofThese}`, once, midpoints, spread].filter(Boolean).join('; '),
    behind,
  };
}

/** The smallest and largest value that the records state, with how many stand behind them and when. */
export function takeSpread<R>(group: Group<R>, measure: Measure<R>): LiveFigure {
  const { values, basis, ofThese, behind, isEmpty } = gather(group, measure);
  if (values.length === 0) return isEmpty ? nothing : { value: 'not found', basis, behind };
  return {
    value: formatSpan(values, measure.format),
    unit: measure.unit,
    basis: `smallest and largest of ${ofThese}`,
    behind,
  };
}
