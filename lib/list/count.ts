import type { Catalog } from '#lib/domain/catalog';
import type { Facet, List } from './list';
import { figureIn, isBounded, type Matches, valuesIn } from './match';
import { makeMemory } from './memory';
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

const rememberUsed = makeMemory<ReadonlySet<string>>();

/** The values that any record of the catalog has: the list of a filter does not shrink while a visitor narrows. */
const usedValues = <R extends object>(list: List<R>, catalog: Catalog, facet: Facet<R>): ReadonlySet<string> =>
  rememberUsed(catalog, facet, () => new Set(list.records(catalog).flatMap((record) => valuesIn(facet, record))));

const byCount = (a: Option, b: Option): number => b.count - a.count || a.label.localeCompare(b.label, 'en');

/**
 * Counts for every filter: a number beside a value is how many records have it under all other filters, so that it does
 * not change with choices in its own filter. Values that no record of the catalog has are left out.
 */
export function countFacets<R extends object>(
  list: List<R>,
  catalog: Catalog,
  { matching, missedBy }: Matches<R>,
  { query, refused }: { query: ListQuery; refused: ReadonlyMap<string, string> },
): { facets: CountedFacet[]; ranges: CountedRange[] } {
  const underOthers = (name: string): readonly R[] => {
    const missed = missedBy.get(name);
    return missed ? [...matching, ...missed] : matching;
  };
  const facets = Object.entries(list.facets).map(([name, facet]): CountedFacet => {
    const counts = new Map<string, number>();
    for (const record of underOthers(name)) {
      for (const value of valuesIn(facet, record)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const chosen = query.chosen[name] ?? [];
    const used = usedValues(list, catalog, facet);
    const options = facet
      .values(catalog)
      .map(([value, label]) => ({ value, label, count: counts.get(value) ?? 0, isChosen: chosen.includes(value) }))
      .filter(({ value, isChosen }) => used.has(value) || isChosen);
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
    const unknown = underOthers(name).filter((record) => !figureIn(facet, record));
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
      unknownLabel: facet.unknownLabel(unknown),
      unknown: unknown.length,
    };
  });
  return { facets, ranges };
}
