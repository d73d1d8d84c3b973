import { statuses } from '#lib/domain/status';
import type { AddressParams } from '#lib/site/address-params';
import { AddressReader } from '#lib/site/address-reader';
import type { IgnoredValue } from '#lib/site/ignored-values';

/** What the ledger can be narrowed by: the program's field and status, the degree's university and country, the terms. */
export const ledgerFacets = ['field', 'status', 'university', 'country', 'terms'] as const;
export type LedgerFacet = (typeof ledgerFacets)[number];

/** A published share; credit whose share is not published; only a way in. */
export const ledgerTerms = ['share', 'credit', 'entry'] as const;
export type LedgerTerms = (typeof ledgerTerms)[number];

export const ledgerSorts = ['share', 'program', 'degree', 'date'] as const;
export type LedgerSort = (typeof ledgerSorts)[number];

/** What the visitor asks of the ledger; at most one value of each facet. */
export interface LedgerQuery {
  readonly chosen: Readonly<Partial<Record<LedgerFacet, string>>>;
  readonly sort: LedgerSort;
}

/** Values that exist, for the facets whose values come from records. */
export interface LedgerValues {
  readonly fields: readonly string[];
  readonly universities: readonly string[];
  readonly countries: readonly string[];
}

const expected = new Set<string>([...ledgerFacets, 'sort']);

/** Reads an address. Total: every input gives a valid query, and what was not understood is listed in words. */
export function parseLedgerQuery(
  params: AddressParams,
  { fields, universities, countries }: LedgerValues,
): { query: LedgerQuery; ignored: IgnoredValue[] } {
  const reader = new AddressReader(params);
  const allowed: Record<LedgerFacet, readonly string[]> = {
    field: fields,
    status: statuses,
    university: universities,
    country: countries,
    terms: ledgerTerms,
  };
  const chosen = ledgerFacets.flatMap((facet) => {
    const value = reader.choice(facet, allowed[facet], '');
    return value ? [[facet, value] as const] : [];
  });
  const query = { chosen: Object.fromEntries(chosen), sort: reader.choice('sort', ledgerSorts, 'share') };
  reader.reportOthers(expected);
  return { query, ignored: reader.ignored.entries };
}

/** The canonical search of a query with its leading `?`; empty for a query that asks for nothing. */
export function ledgerQueryToSearch({ chosen, sort }: LedgerQuery): string {
  const pairs = ledgerFacets.flatMap((facet) => (chosen[facet] ? [[facet, chosen[facet]]] : []));
  if (sort !== 'share') pairs.push(['sort', sort]);
  return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : '';
}
