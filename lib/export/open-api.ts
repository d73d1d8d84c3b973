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
import { type Collection, collections } from './data-set';
import { formatVersion } from './format-version';
import { jsonSchemas } from './json-schema';

import { otherFilePaths } from './open-api-files';
import {
  asCsv,
  collectionNamed,
  fileSchema,
  get,
  problemSchema,
  queryParameter,
  reference,
  refused,
  text,
  withCsv,
} from './open-api-parts';
import { toolPaths } from './open-api-tools';

const list = (catalog: Catalog, { schemaName }: Collection, properties: Record<string, unknown> = {}) =>
  fileSchema(catalog, {
    ...properties,
    count: { type: 'integer' },
    records: { type: 'array', items: reference(schemaName) },
  });

/** The two forms of one thing that its slug names, below `/data/v1/`. */
function onePaths(name: string, description: string, schema: object, example: string) {
  const parameters = [{ name: 'slug', in: 'path', required: true, schema: text, example }];
  const missing = { 404: refused('There is no such record.') };
  const summary = `One of the ${name}`;
  const csvSummary = `${summary} as CSV; lists of objects are left out`;
  const json = get({ operationId: `${name}Record`, summary, parameters }, { description, schema }, missing);
  const csv = get({ operationId: `${name}RecordCsv`, summary: csvSummary, parameters }, asCsv(description), missing);
  return { [routes.dataFile(`${name}/{slug}.json`)]: json, [routes.dataFile(`${name}/{slug}.csv`)]: csv };
}

/** A table of programs and degrees has its statements as records. */
const comparisonPaths = (catalog: Catalog) =>
  onePaths(
    'comparisons',
    'Its statements.',
    list(catalog, collectionNamed('statements')),
    catalog.comparisons[0]?.slug ?? '',
  );

function collectionPaths(catalog: Catalog, collection: Collection) {
  const { name, schemaName, single } = collection;
  const summary = `All ${name}`;
  const schema = list(catalog, collection);
  const csvSummary = `${summary}, one line each; lists of objects are left out`;
  return {
    [routes.dataFile(`${name}.json`)]: get(
      { operationId: `${name}Json`, summary },
      { description: 'Every record.', schema },
    ),
    [routes.dataFile(`${name}.csv`)]: get(
      { operationId: `${name}Csv`, summary: csvSummary },
      asCsv('Every record, in RFC 4180.'),
    ),
    ...(single &&
      onePaths(
        name,
        'The record.',
        fileSchema(catalog, { record: reference(schemaName) }),
        String(collection.records(catalog)[0]?.slug ?? ''),
      )),
  };
}

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
    { description: 'All that match.', schema },
  ),
});

function searchPaths(catalog: Catalog) {
  const query = { query: text, ignored: { type: 'array', items: { type: 'object' } } };
  const found = (name: string) => list(catalog, collectionNamed(name), query);
  return {
    ...listPath(catalog, programList, 'searchPrograms', found('programs')),
    ...listPath(catalog, degreeList, 'searchDegrees', found('degrees')),
    ...listPath(catalog, pathwayList, 'searchPathways', found('pathways')),
    ...listPath(catalog, changeList, 'searchChanges', found('changes')),
  };
}

/** The OpenAPI 3.1 description of the open data. */
export function openApi(catalog: Catalog): Record<string, unknown> {
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
      ...Object.assign({}, ...collections.map((collection) => collectionPaths(catalog, collection))),
      ...comparisonPaths(catalog),
      ...otherFilePaths(),
      ...withCsv({ ...searchPaths(catalog), ...toolPaths(catalog) }),
    },
    components: {
      schemas: {
        ...Object.fromEntries(
          Object.entries(schemas).map(([name, { $id: _, $schema: __, ...schema }]) => [name, schema]),
        ),
        Problem: problemSchema,
      },
    },
  };
}
