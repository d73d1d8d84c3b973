import type { Catalog } from '#lib/domain/catalog';
import { type Columns, readColumns, type ValueColumn } from './columns';
import type { List } from './list';
import { isBounded, type Matches } from './match';
import type { ListQuery } from './query';

/** One value a visitor can choose, with how many records would show under all other filters. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
}

export interface CountedFacet {
  readonly name: string;
  readonly title: string;
  readonly options: readonly Option[];
  readonly chosen: number;
  readonly isMain: boolean;
  readonly any: string | undefined;
}

/** One of the two boxes of a range. */
export interface Bound {
  readonly name: string;
  readonly label: string;
  readonly value: number | string | undefined;
  /** Whether the value is only what the visitor typed. */
  readonly isIgnored: boolean;
}

export interface CountedRange {
  readonly name: string;
  readonly title: string;
  readonly bounds: readonly Bound[];
  readonly isBounded: boolean;
  readonly includesUnknown: boolean;
  readonly unknownLabel: string;
  /** Records under all other filters that match no bound. */
  readonly unknown: number;
}

const byCount = (a: Option, b: Option): number => b.count - a.count || a.label.localeCompare(b.label, 'en');

/** How many of the rows have each value of a filter: an entry for every value that any record of the catalog has. */
function countValues({ values, rows }: ValueColumn, counted: readonly (readonly number[])[]): Map<string, number> {
  const counts = new Uint32Array(values.length);
  for (const some of counted) {
    for (const row of some) for (const position of rows[row] ?? []) counts[position] = (counts[position] ?? 0) + 1;
  }
  return new Map(values.map((value, position) => [value, counts[position] ?? 0]));
}

/**
 * Counts for every filter: a number beside a value is how many records have it under all other filters, so that it does
 * not change with choices in its own filter. Values that no record of the catalog has are left out; the others stay
 * while a visitor narrows.
 */
export function countFacets<R extends object>(
  list: List<R>,
  catalog: Catalog,
  { matching, missedBy }: Matches,
  { query, refused }: { query: ListQuery; refused: ReadonlyMap<string, string> },
): { facets: CountedFacet[]; ranges: CountedRange[] } {
  const { values, figures }: Columns = readColumns(list, catalog);
  const records = list.records(catalog);
  const underOthers = (name: string) => [matching, missedBy.get(name) ?? []];
  const facets = Object.entries(list.facets).map(([name, facet]): CountedFacet => {
    const counts = countValues(values.get(name) ?? { values: [], rows: [] }, underOthers(name));
    const chosen = query.chosen[name] ?? [];
    const options = facet
      .values(catalog)
      .map(([value, label]) => ({ value, label, count: counts.get(value) ?? 0, isChosen: chosen.includes(value) }))
      .filter(({ value, isChosen }) => counts.has(value) || isChosen);
    const { title, isMain = false, any } = facet;
    return {
      name,
      title,
      options: facet.isByCount ? options.sort(byCount) : options,
      chosen: chosen.length,
      isMain,
      any,
    };
  });
  const ranges = Object.entries(list.ranges).map(([name, facet]): CountedRange => {
    const choice = query.ranges[name] ?? { unknown: false };
    const column = figures.get(name) ?? [];
    const unknown = underOthers(name).flatMap((rows) => rows.filter((row) => !column[row]));
    return {
      name,
      title: facet.title,
      bounds: (['min', 'max'] as const).map((end) => {
        const typed = refused.get(`${name}-${end}`);
        const label = end === 'min' ? 'From' : 'To';
        return { name: `${name}-${end}`, label, value: typed ?? choice[end], isIgnored: typed !== undefined };
      }),
      isBounded: isBounded(choice),
      includesUnknown: choice.unknown || refused.has(`${name}-unknown`),
      unknownLabel: facet.unknownLabel(unknown.flatMap((row) => records[row] ?? [])),
      unknown: unknown.length,
    };
  });
  return { facets, ranges };
}
