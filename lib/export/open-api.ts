import type { Catalog } from '#lib/domain/catalog';
import { changeList } from '#lib/list/changes';
import { degreeList } from '#lib/list/degrees';
import type { List } from '#lib/list/list';
import { pathwayList } from '#lib/list/pathways';
import { programList } from '#lib/list/programs';
import { byRelevance } from '#lib/list/query';
import { siteUrl } from '#lib/site/config';
import { routes } from '#lib/site/routes';
import { aboutData } from './about-data';
import { formatVersion } from './format-version';
import { jsonSchemas } from './json-schema';
import { exampleOf } from './open-api-examples';
import { feedPathsOf } from './open-api-feeds';
import { otherFilePaths } from './open-api-files';
import {
  collectionNamed,
  get,
  listSchema,
  problemSchema,
  queryParameter,
  refusals,
  text,
  withCsv,
} from './open-api-parts';
import { recordPaths } from './open-api-records';
import { toolPaths } from './open-api-tools';

/** A list as JSON under the parameters of its page. */
const listPath = <R extends object>(
  catalog: Catalog,
  { path, noun, search, facets, ranges, orders, isSingle }: List<R>,
  operationId: string,
  schema: object,
) => ({
  [`${path}.json`]: get(
    {
      operationId,
      summary: `Every ${noun} that matches, in order; the parameters of the page`,
      parameters: [
        ...(search ? [queryParameter('q', 'Words to search for.', text)] : []),
        ...Object.entries(facets).map(([name, facet]) => {
          const value = { type: 'string', enum: facet.values(catalog).map(([word]) => word) };
          return isSingle
            ? queryParameter(name, `${facet.title}: one value.`, value)
            : queryParameter(name, `${facet.title}: any of these values.`, { type: 'array', items: value });
        }),
        ...Object.keys(ranges).flatMap((name) => [
          queryParameter(`${name}-min`, 'Lowest value.', { type: 'number' }),
          queryParameter(`${name}-max`, 'Highest value.', { type: 'number' }),
          queryParameter(`${name}-unknown`, 'Keep records without the figure.', { type: 'string', enum: ['include'] }),
        ]),
        queryParameter('sort', 'Order.', {
          type: 'string',
          enum: [...(search ? [byRelevance] : []), ...Object.keys(orders)],
        }),
      ],
    },
    { description: 'All that match.', schema, examples: exampleOf(catalog, path.slice(1)) },
  ),
});

function searchPaths(catalog: Catalog) {
  const query = { query: text, ignored: { type: 'array', items: { type: 'object' } } };
  const found = (name: string) => listSchema(catalog, collectionNamed(name), query);
  return {
    ...listPath(catalog, programList, 'searchPrograms', found('programs')),
    ...listPath(catalog, degreeList, 'searchDegrees', found('degrees')),
    ...listPath(catalog, pathwayList, 'searchPathways', found('pathways')),
    ...listPath(catalog, changeList, 'searchChanges', found('changes')),
  };
}

/** The OpenAPI 3.1 description of the open data. */
export function openApi(catalog: Catalog): Record<string, unknown> {
  const pages: Parameters<typeof withCsv>[0] = { ...searchPaths(catalog), ...toolPaths(catalog) };
  const schemas = jsonSchemas((name) => `#/components/schemas/${name}`);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Steppingstone open data',
      version: formatVersion,
      summary: 'MicroMasters programs, the degrees they count toward, and the sources of every figure.',
      contact: { name: aboutData.maker, url: `${siteUrl}${routes.about()}` },
      license: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0' },
    },
    servers: [{ url: siteUrl }],
    paths: {
      ...recordPaths(catalog),
      ...otherFilePaths(catalog),
      ...feedPathsOf(catalog, (path) => pages[path]?.get.parameters ?? []),
      ...withCsv(pages),
    },
    components: {
      schemas: {
        ...Object.fromEntries(
          Object.entries(schemas).map(([name, { $id: _, $schema: __, ...schema }]) => [name, schema]),
        ),
        Problem: problemSchema,
      },
      responses: refusals,
    },
  };
}
