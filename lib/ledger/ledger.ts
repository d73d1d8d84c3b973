import type { Catalog, CreditPathway, Program } from '#lib/domain/catalog';
import { byShare, creditShare, pathwaySources, promisesCredit } from '#lib/domain/credit-share';
import { compareDates } from '#lib/domain/partial-date';
import { formatCountry } from '#lib/format/country';
import { statusLabels } from '#lib/format/labels';
import type { AddressParams } from '#lib/site/address-params';
import { type Citations, numberSources } from '#lib/site/citations';
import type { IgnoredValue } from '#lib/site/ignored-values';
import {
  type LedgerFacet,
  type LedgerQuery,
  type LedgerSort,
  type LedgerTerms,
  ledgerFacets,
  ledgerQueryToSearch,
  parseLedgerQuery,
} from './query';

/** A value of a facet with its words and how many pathways have it, the other facets kept. */
export interface LedgerOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** Everything the ledger page shows. */
export interface LedgerView {
  readonly query: LedgerQuery;
  readonly ignored: readonly IgnoredValue[];
  readonly total: number;
  readonly pathways: readonly CreditPathway[];
  readonly options: Readonly<Record<LedgerFacet, readonly LedgerOption[]>>;
  /** Programs of the chosen field and status for which no degree was found; none while a degree's side is filtered. */
  readonly without: readonly Program[];
  readonly search: string;
  readonly citations: Citations;
}

const termsLabels: Record<LedgerTerms, string> = {
  share: 'Credit, share published',
  credit: 'Credit, share not published',
  entry: 'A way in, no credit stated',
};

/** What a pathway promises: a published share, credit without one, or only a way in. */
function termsOf(pathway: CreditPathway): LedgerTerms {
  if (!promisesCredit(pathway)) return 'entry';
  return creditShare(pathway) ? 'share' : 'credit';
}

function valuesOf(pathway: CreditPathway, facet: LedgerFacet): readonly string[] {
  const { program, degree } = pathway;
  switch (facet) {
    case 'field':
      return [program.field, ...program.alsoIn].map(({ slug }) => slug);
    case 'status':
      return [program.status.is];
    case 'university':
      return [degree.institution.slug];
    case 'country':
      return [degree.institution.country];
    case 'terms':
      return [termsOf(pathway)];
  }
}

const matches = (pathway: CreditPathway, { chosen }: LedgerQuery, except?: LedgerFacet): boolean =>
  ledgerFacets.every((facet) => {
    const value = chosen[facet];
    return facet === except || value === undefined || valuesOf(pathway, facet).includes(value);
  });

const byText = (a: string, b: string): number => a.localeCompare(b, 'en');

const orders: Record<LedgerSort, (a: CreditPathway, b: CreditPathway) => number> = {
  share: byShare,
  program: (a, b) => byText(a.program.title, b.program.title),
  degree: (a, b) => byText(a.degree.title, b.degree.title),
  date: (a, b) => compareDates(b.asOf, a.asOf),
};

function labelOf(catalog: Catalog, facet: LedgerFacet, value: string): string {
  switch (facet) {
    case 'field':
      return catalog.fields.find(({ slug }) => slug === value)?.title ?? value;
    case 'status':
      return statusLabels[value as keyof typeof statusLabels];
    case 'university':
      return catalog.institutions.find(({ slug }) => slug === value)?.name ?? value;
    case 'country':
      return formatCountry(value);
    case 'terms':
      return termsLabels[value as LedgerTerms];
  }
}

function optionsOf(catalog: Catalog, query: LedgerQuery, facet: LedgerFacet): LedgerOption[] {
  const counts = new Map<string, number>();
  for (const pathway of catalog.pathways) {
    const counted = matches(pathway, query, facet) ? 1 : 0;
    for (const value of valuesOf(pathway, facet)) counts.set(value, (counts.get(value) ?? 0) + counted);
  }
  return [...counts]
    .map(([value, count]) => ({ value, label: labelOf(catalog, facet, value), count }))
    .sort((a, b) => byText(a.label, b.label));
}

function withoutPathway({ programs }: Catalog, { chosen }: LedgerQuery): Program[] {
  if (chosen.university || chosen.country || chosen.terms) return [];
  return programs.filter(
    ({ pathways, field, alsoIn, status }) =>
      pathways.length === 0 &&
      (!chosen.field || [field, ...alsoIn].some(({ slug }) => slug === chosen.field)) &&
      (!chosen.status || status.is === chosen.status),
  );
}

/** Answers an address of the ledger. Total: any parameters give a page. */
export function browsePathways(catalog: Catalog, params: AddressParams): LedgerView {
  const { query, ignored } = parseLedgerQuery(params, {
    fields: catalog.fields.map(({ slug }) => slug),
    universities: catalog.institutions.map(({ slug }) => slug),
    countries: [...new Set(catalog.institutions.map(({ country }) => country))],
  });
  const pathways = catalog.pathways.filter((pathway) => matches(pathway, query)).sort(orders[query.sort]);
  const options = (facet: LedgerFacet): LedgerOption[] => optionsOf(catalog, query, facet);
  return {
    query,
    ignored,
    total: catalog.pathways.length,
    pathways,
    options: {
      field: options('field'),
      status: options('status'),
      university: options('university'),
      country: options('country'),
      terms: options('terms'),
    },
    without: withoutPathway(catalog, query),
    search: ledgerQueryToSearch(query),
    citations: numberSources(pathways.flatMap(pathwaySources)),
  };
}
