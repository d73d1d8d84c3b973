import type { Catalog, CreditPathway, Program } from '#lib/domain/catalog';
import { byPromise } from '#lib/domain/credit-share';
import { firmnessOf } from '#lib/domain/firmness';
import { fieldsOf } from '#lib/domain/in-field';
import { compareDates } from '#lib/domain/partial-date';
import type { List } from './list';
import { promiseFacet } from './promise-facet';
import type { ListQuery } from './query';
import { countryValues, fieldValues, statusesOf, statusValues, universityValues } from './values';

const readFields = (program: Program): string[] => fieldsOf(program).map(({ slug }) => slug);

const byText = (a: string, b: string): number => a.localeCompare(b, 'en');

/** The ledger of credit pathways. */
export const pathwayList: List<CreditPathway> = {
  path: '/pathways',
  noun: 'pathway',
  records: ({ pathways }) => pathways,
  isSingle: true,
  // A row is long: on a phone more would make the page longer than ten screens.
  pageSize: 10,
  facets: {
    field: {
      title: 'Field of the program',
      any: 'Any field',
      values: fieldValues,
      of: ({ program }) => readFields(program),
    },
    status: {
      title: 'Status of the program',
      any: 'Any status',
      values: statusValues,
      of: ({ program }) => statusesOf(program),
    },
    university: {
      title: 'University of the degree',
      any: 'Any university',
      values: universityValues,
      of: ({ degree }) => [degree.institution.slug],
    },
    country: {
      title: 'Country of the degree',
      any: 'Any country',
      values: countryValues,
      of: ({ degree }) => [degree.institution.country],
    },
    credit: { ...promiseFacet('How firm the promise is', firmnessOf), any: 'All' },
  },
  ranges: {},
  orders: {
    share: { label: 'Firmest promise first, then largest share', compare: byPromise },
    program: { label: 'Program, A to Z', compare: (a, b) => byText(a.program.title, b.program.title) },
    degree: { label: 'Degree, A to Z', compare: (a, b) => byText(a.degree.title, b.degree.title) },
    date: { label: 'Newest evidence first', compare: (a, b) => compareDates(b.asOf, a.asOf) },
  },
};

/** Programs of the chosen field and status for which no degree was found; none while a degree's side is filtered. */
export function findProgramsWithout({ programs }: Catalog, { chosen }: ListQuery): Program[] {
  const { field = [], status = [], ...ofDegree } = chosen;
  if (Object.values(ofDegree).some((values) => values.length > 0)) return [];
  const has = (wanted: readonly string[], values: readonly string[]): boolean =>
    wanted.length === 0 || values.some((value) => wanted.includes(value));
  return programs.filter(
    (program) => program.pathways.length === 0 && has(field, readFields(program)) && has(status, statusesOf(program)),
  );
}
