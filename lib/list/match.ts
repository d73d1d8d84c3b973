import type { NumberRange } from '#lib/domain/range';
import type { RangeChoice } from '#lib/site/address-reader';
import type { Columns, ValueColumn } from './columns';
import type { ListQuery } from './query';

/** Whether a visitor set a bound. */
export const isBounded = ({ min, max }: RangeChoice): boolean => min !== undefined || max !== undefined;

/** A range matches when it overlaps the record's own; no figure at all, when the visitor asks for those too. */
export function overlaps(figure: NumberRange | undefined, { min, max, unknown }: RangeChoice): boolean {
  if (!figure) return unknown;
  return figure.max >= (min ?? 0) && figure.min <= (max ?? Number.POSITIVE_INFINITY);
}

type Test = readonly [name: string, holds: (row: number) => boolean];

function testValues({ values, rows }: ValueColumn, chosen: readonly string[]): Test[1] {
  const wanted = values.map((value) => chosen.includes(value));
  return (row) => (rows[row] ?? []).some((position) => wanted[position]);
}

function testsOf({ values, figures }: Columns, query: ListQuery): Test[] {
  const chosen = [...values].flatMap(([name, column]): Test[] => {
    const wanted = query.chosen[name] ?? [];
    return wanted.length === 0 ? [] : [[name, testValues(column, wanted)]];
  });
  const bounded = [...figures].flatMap(([name, column]): Test[] => {
    const choice = query.ranges[name];
    return choice && isBounded(choice) ? [[name, (row) => overlaps(column[row], choice)]] : [];
  });
  return [...chosen, ...bounded];
}

/** The rows that match, and for each filter those that it alone leaves out: counts beside a filter include them. */
export interface Matches {
  readonly matching: readonly number[];
  readonly missedBy: ReadonlyMap<string, readonly number[]>;
}

/** Goes once through the rows: any value will do within a filter, and all filters must hold. */
export function matchRows(columns: Columns, rows: Iterable<number>, query: ListQuery): Matches {
  const tests = testsOf(columns, query);
  const matching: number[] = [];
  const missedBy = new Map<string, number[]>(tests.map(([name]) => [name, []]));
  for (const row of rows) {
    let missed: string | undefined;
    let isOut = false;
    for (const [name, holds] of tests) {
      if (holds(row)) continue;
      isOut = missed !== undefined;
      missed = name;
      if (isOut) break;
    }
    if (missed === undefined) matching.push(row);
    else if (!isOut) missedBy.get(missed)?.push(row);
  }
  return { matching, missedBy };
}
