import type { Catalog } from '#lib/domain/catalog';
import type { RangeChoice } from '#lib/site/address-reader';
import type { List, RangeFacet } from './list';
import { isBounded } from './match';
import { type ListQuery, toSearch, withPart } from './query';

/** A filter in force, in words, and the search of the page without it. */
export interface AppliedFilter {
  readonly facet: string;
  readonly label: string;
  readonly search: string;
}

function rangeInWords<R>({ min, max, unknown }: RangeChoice, { format, notKnown }: RangeFacet<R>): string {
  const from = min === undefined ? undefined : format(min);
  const to = max === undefined ? undefined : format(max);
  const bounds = from && to ? `${from} to ${to}` : to ? `up to ${to}` : `from ${from}`;
  return unknown ? `${bounds}, or ${notKnown}` : bounds;
}

/** Everything that narrows the result, in the order of the panel. */
export function applyFilters<R extends object>(list: List<R>, catalog: Catalog, query: ListQuery): AppliedFilter[] {
  const without = (part: Partial<ListQuery>): string => toSearch(list, withPart(list, query, part));
  const words = query.q ? [{ facet: 'Words', label: `“${query.q}”`, search: without({ q: '' }) }] : [];
  const chosen = Object.entries(list.facets).flatMap(([name, facet]) => {
    const values = query.chosen[name] ?? [];
    if (values.length === 0) return [];
    const labels = new Map(facet.values(catalog));
    return values.map((value) => ({
      facet: facet.title,
      label: labels.get(value) ?? value,
      search: without({ chosen: { ...query.chosen, [name]: values.filter((other) => other !== value) } }),
    }));
  });
  const bounded = Object.entries(list.ranges).flatMap(([name, facet]) => {
    const choice = query.ranges[name];
    if (!choice || !isBounded(choice)) return [];
    const search = without({ ranges: { ...query.ranges, [name]: { unknown: false } } });
    return [{ facet: facet.shortTitle, label: rangeInWords(choice, facet), search }];
  });
  return [...words, ...chosen, ...bounded];
}
