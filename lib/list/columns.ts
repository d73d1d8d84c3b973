import type { Catalog } from '#lib/domain/catalog';
import type { NumberRange } from '#lib/domain/range';
import type { Facet, List } from './list';
import { makeMemory } from './memory';

/** The values of every record in one filter: row by row, their positions among all values that occur. */
export interface ValueColumn {
  readonly values: readonly string[];
  readonly rows: readonly (readonly number[])[];
}

/** What the filters of a list read of its records. A row is the position of a record in the list. */
export interface Columns {
  readonly values: ReadonlyMap<string, ValueColumn>;
  readonly figures: ReadonlyMap<string, readonly (NumberRange | undefined)[]>;
}

function readValues<R>(facet: Facet<R>, records: readonly R[]): ValueColumn {
  const positions = new Map<string, number>();
  // Few records differ in one filter: those alike share one list.
  const known = new Map<string, readonly number[]>();
  const rows = records.map((record) => {
    const values = [...new Set(facet.of(record))];
    const key = values.join('\n');
    const before = known.get(key);
    if (before) return before;
    for (const value of values) if (!positions.has(value)) positions.set(value, positions.size);
    const row = values.map((value) => positions.get(value) ?? 0);
    known.set(key, row);
    return row;
  });
  return { values: [...positions.keys()], rows };
}

const remember = makeMemory<Columns>();

/** The columns of a list, read once per catalog: a list is asked thousands of times a second. */
export function readColumns<R extends object>(list: List<R>, catalog: Catalog): Columns {
  return remember(catalog, list, () => {
    const records = list.records(catalog);
    const values = Object.entries(list.facets).map(([name, facet]) => [name, readValues(facet, records)] as const);
    const figures = Object.entries(list.ranges).map(([name, { of }]) => [name, records.map(of)] as const);
    return { values: new Map(values), figures: new Map(figures) };
  });
}
