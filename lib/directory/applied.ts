import type { Catalog } from '#lib/domain/catalog';
import { formatMoney } from '#lib/format/money';
import { plural } from '#lib/format/plural';
import type { RangeChoice } from '#lib/site/address-reader';
import { facetLabels, facetTitles } from './facets';
import { type ProgramQuery, programQueryToSearch, type RangeFacet, rangeFacets, tickFacets, withPart } from './query';

/** A filter in force, in words, and the search of the page without it. */
export interface AppliedFilter {
  readonly facet: string;
  readonly label: string;
  readonly search: string;
}

const dollars = (amount: number): string => formatMoney({ min: amount, max: amount, currency: 'USD' });

const units: Record<RangeFacet, { title: string; one: (value: number) => string }> = {
  price: { title: 'Price', one: dollars },
  months: { title: 'Length', one: (value) => plural(value, 'month') },
  hours: { title: 'Hours a week', one: (value) => plural(value, 'hour') },
};

function rangeInWords({ min, max, unknown }: RangeChoice, one: (value: number) => string): string {
  const bounds =
    min !== undefined && max !== undefined
      ? `${one(min)} to ${one(max)}`
      : max !== undefined
        ? `up to ${one(max)}`
        : `from ${one(min ?? 0)}`;
  return unknown ? `${bounds}, or not known` : bounds;
}

/** Everything that narrows the result, in the order of the panel. */
export function appliedFilters(catalog: Catalog, query: ProgramQuery): AppliedFilter[] {
  const search = (part: Partial<ProgramQuery>): string => programQueryToSearch(withPart(query, part));
  const noSearch: Partial<ProgramQuery> = query.sort === 'relevance' ? { q: '', sort: 'name' } : { q: '' };
  const words = query.q ? [{ facet: 'Words', label: `“${query.q}”`, search: search(noSearch) }] : [];
  const ticks = tickFacets.flatMap((facet) => {
    const labels = new Map(facetLabels(catalog, facet));
    return query.ticks[facet].map((value) => ({
      facet: facetTitles[facet],
      label: labels.get(value) ?? value,
      search: search({ ticks: { ...query.ticks, [facet]: query.ticks[facet].filter((other) => other !== value) } }),
    }));
  });
  const ranges = rangeFacets.flatMap((facet) => {
    const choice = query.ranges[facet];
    if (choice.min === undefined && choice.max === undefined) return [];
    const { title, one } = units[facet];
    return [
      {
        facet: title,
        label: rangeInWords(choice, one),
        search: search({ ranges: { ...query.ranges, [facet]: { unknown: false } } }),
      },
    ];
  });
  return [...words, ...ticks, ...ranges];
}
