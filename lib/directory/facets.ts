import type { Catalog, Program } from '#lib/domain/catalog';
import { languages, mathLevels, platforms } from '#lib/domain/program';
import { statuses } from '#lib/domain/status';
import { languageLabels, mathLabels, platformLabels, statusLabels } from '#lib/format/labels';
import { type Failure, facetValues, rangeValue } from './match';
import { type ProgramQuery, type RangeFacet, rangeFacets, type TickFacet, tickFacets } from './query';

/** One value a visitor can tick, with how many programs would show under all other filters. */
export interface FacetOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly checked: boolean;
}

export interface Facet {
  readonly name: TickFacet;
  readonly title: string;
  readonly options: readonly FacetOption[];
  readonly chosen: number;
}

export interface RangeFacetView {
  readonly name: RangeFacet;
  readonly title: string;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly includeUnknown: boolean;
  /** Programs under all other filters whose figure is not known. */
  readonly unknown: number;
}

export const facetTitles: Record<TickFacet | RangeFacet, string> = {
  field: 'Field',
  university: 'University',
  status: 'Status',
  credit: 'Counts toward a degree',
  mathematics: 'Mathematics needed',
  language: 'Language',
  platform: 'Platform',
  exam: 'Final or proctored exam',
  price: 'Price, US dollars',
  months: 'Length, months',
  hours: 'Hours a week',
};

const notFound = 'Not found';

const fixedLabels: Record<Exclude<TickFacet, 'field' | 'university'>, readonly (readonly [string, string])[]> = {
  status: statuses.map((value) => [value, statusLabels[value]]),
  credit: [
    ['yes', 'Credit at a named degree found'],
    ['entry', 'Only a way in found'],
    ['none', 'None found'],
  ],
  mathematics: [...mathLevels.map((value) => [value, mathLabels[value]] as const), ['unknown', notFound]],
  language: languages.map((value) => [value, languageLabels[value]]),
  platform: platforms.map((value) => [value, platformLabels[value]]),
  exam: [
    ['yes', 'Yes'],
    ['no', 'No'],
    ['unknown', notFound],
  ],
};

/** Every value of a facet with its label, in the order shown when counts do not decide. */
export function facetLabels(catalog: Catalog, facet: TickFacet): readonly (readonly [string, string])[] {
  if (facet === 'field') return catalog.fields.map(({ slug, title }) => [slug, title]);
  if (facet === 'university') return catalog.institutions.map(({ slug, name }) => [slug, name]);
  return fixedLabels[facet];
}

const isRecordFacet = (facet: TickFacet): boolean => facet === 'field' || facet === 'university';

const usedByCatalog = new WeakMap<Catalog, ReadonlyMap<TickFacet, ReadonlySet<string>>>();

/** The values that any program of the catalog has: the list of a filter does not shrink while a visitor narrows. */
function usedValues(catalog: Catalog): ReadonlyMap<TickFacet, ReadonlySet<string>> {
  const used =
    usedByCatalog.get(catalog) ??
    new Map(
      tickFacets.map((facet) => [facet, new Set(catalog.programs.flatMap((program) => facetValues(program, facet)))]),
    );
  usedByCatalog.set(catalog, used);
  return used;
}

/**
 * Counts for every facet: a number beside a value is how many programs have it under all other filters, so that it
 * does not change with ticks in its own facet. Values that no program of the catalog has are left out.
 *
 * @param judged programs that the search text leaves, by the one facet they fail or by nothing
 */
export function countFacets(
  catalog: Catalog,
  judged: ReadonlyMap<Failure, readonly Program[]>,
  query: ProgramQuery,
): { ticks: Facet[]; ranges: RangeFacetView[] } {
  const matching = judged.get(undefined) ?? [];
  const underOthers = (facet: TickFacet | RangeFacet): readonly Program[] => {
    const more = judged.get(facet);
    return more ? [...matching, ...more] : matching;
  };
  const used = usedValues(catalog);
  const ticks = tickFacets.map((facet): Facet => {
    const counts = new Map<string, number>();
    for (const program of underOthers(facet)) {
      for (const value of facetValues(program, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const chosen = query.ticks[facet];
    const options = facetLabels(catalog, facet)
      .map(([value, label]) => ({ value, label, count: counts.get(value) ?? 0, checked: chosen.includes(value) }))
      .filter(({ value, checked }) => used.get(facet)?.has(value) || checked);
    if (isRecordFacet(facet)) options.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en'));
    return { name: facet, title: facetTitles[facet], options, chosen: chosen.length };
  });
  const ranges = rangeFacets.map((facet): RangeFacetView => {
    const { min, max, unknown } = query.ranges[facet];
    const without = underOthers(facet).filter((program) => !rangeValue(program, facet)).length;
    return { name: facet, title: facetTitles[facet], min, max, includeUnknown: unknown, unknown: without };
  });
  return { ticks, ranges };
}
