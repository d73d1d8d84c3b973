import type { NumberRange } from '#lib/domain/range';
import type { RangeChoice } from '#lib/site/address-reader';
import type { Facet, List, RangeFacet } from './list';
import { makeMemory } from './memory';
import type { ListQuery } from './query';

const rememberReading = makeMemory<unknown>();

/** What a filter reads of a record, read once: a list asks for it thousands of times a second. */
const readOnce = <R extends object, T>(facet: { readonly of: (record: R) => T }, record: R): T =>
  rememberReading(facet, record, () => facet.of(record)) as T;

/** The values a record has in a filter. */
export const valuesIn = <R extends object>(facet: Facet<R>, record: R): readonly string[] => readOnce(facet, record);

/** The figure of a record that a range compares. */
export const figureIn = <R extends object>(facet: RangeFacet<R>, record: R): NumberRange | undefined =>
  readOnce(facet, record);

/** Whether a visitor set a bound. */
export const isBounded = ({ min, max }: RangeChoice): boolean => min !== undefined || max !== undefined;

/** A range matches when it overlaps the record's own. */
function overlaps(figure: NumberRange | undefined, { min, max, unknown }: RangeChoice): boolean {
  if (!figure) return unknown;
  return figure.max >= (min ?? 0) && figure.min <= (max ?? Number.POSITIVE_INFINITY);
}

type Test<R> = readonly [name: string, holds: (record: R) => boolean];

function testsOf<R extends object>(list: List<R>, query: ListQuery): Test<R>[] {
  const chosen = Object.entries(list.facets).flatMap(([name, facet]): Test<R>[] => {
    const wanted = new Set(query.chosen[name]);
    return wanted.size === 0 ? [] : [[name, (record) => valuesIn(facet, record).some((value) => wanted.has(value))]];
  });
  const bounded = Object.entries(list.ranges).flatMap(([name, facet]): Test<R>[] => {
    const choice = query.ranges[name];
    return choice && isBounded(choice) ? [[name, (record) => overlaps(figureIn(facet, record), choice)]] : [];
  });
  return [...chosen, ...bounded];
}

/** The records that match, and for each filter those that it alone leaves out: counts beside a filter include them. */
export interface Matches<R> {
  readonly matching: readonly R[];
  readonly missedBy: ReadonlyMap<string, readonly R[]>;
}

/** Goes once through the records: any value will do within a filter, and all filters must hold. */
export function matchRecords<R extends object>(list: List<R>, records: readonly R[], query: ListQuery): Matches<R> {
  const tests = testsOf(list, query);
  const matching: R[] = [];
  const missedBy = new Map<string, R[]>(tests.map(([name]) => [name, []]));
  for (const record of records) {
    let missed: string | undefined;
    let isOut = false;
    for (const [name, holds] of tests) {
      if (holds(record)) continue;
      isOut = missed !== undefined;
      missed = name;
      if (isOut) break;
    }
    if (missed === undefined) matching.push(record);
    else if (!isOut) missedBy.get(missed)?.push(record);
  }
  return { matching, missedBy };
}
