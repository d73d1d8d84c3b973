import type { Catalog } from '#lib/domain/catalog';
import { countRecords } from '#lib/list/browse';
import { degreeList } from '#lib/list/degrees';
import { pathwayList } from '#lib/list/pathways';
import { programList } from '#lib/list/programs';
import type { AddressParams } from '#lib/site/address-params';
import { routes } from '#lib/site/routes';
import type { Answers } from './answers';
import { needsUsCampus } from './campus';

/** A page to look at next; of a list, how many records it holds. One that holds none is named and not linked. */
export interface NextLink {
  readonly text: string;
  readonly to: string;
  readonly count?: number;
  /** Where none is on record: the visitor’s field, in words. */
  readonly field?: string | undefined;
}

/** The lists that a field narrows. */
const counts: Readonly<Record<string, (catalog: Catalog, params: AddressParams) => number>> = {
  [routes.programs()]: (catalog, params) => countRecords(programList, catalog, params).count,
  [routes.degrees()]: (catalog, params) => countRecords(degreeList, catalog, params).count,
  [routes.pathways()]: (catalog, params) => countRecords(pathwayList, catalog, params).count,
};

/** All values of a query, those of one name together. */
const toParams = (query: URLSearchParams): AddressParams =>
  Object.fromEntries([...query.keys()].map((name) => [name, query.getAll(name)]));

/** A next step as this visitor needs it: a list in their field, of degrees on a campus where a visa asks for one. */
export function nextLink(catalog: Catalog, answers: Answers, { text, to }: { text: string; to: string }): NextLink {
  const [path = '', search = ''] = to.split('?');
  const count = counts[path];
  const { field } = answers;
  if (field && to === routes.fields()) return { text, to: routes.field(field.slug) };
  if (!count) return { text, to };
  const isOnCampus = path === routes.degrees() && needsUsCampus(answers);
  const query = new URLSearchParams([
    ...new URLSearchParams(search),
    ...(isOnCampus
      ? [
          ['delivery', 'campus'],
          ['country', 'US'],
        ]
      : []),
    ...(field ? [['field', field.slug]] : []),
  ]);
  return {
    text: isOnCampus ? `${text}, on a campus in the United States` : text,
    to: query.size > 0 ? `${path}?${query}` : path,
    count: count(catalog, toParams(query)),
    field: field?.title.toLowerCase(),
  };
}
