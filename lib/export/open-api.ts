import { rangeFacets, sorts, tickFacets } from '#lib/directory/query';
import type { Catalog } from '#lib/domain/catalog';
import { ledgerFacets, ledgerSorts } from '#lib/ledger/query';
import { siteUrl } from '#lib/site/config';
import { routes } from '#lib/site/routes';
import { type Collection, collections, envelope } from './data-set';
import { formatVersion } from './format-version';
import { jsonSchemas } from './json-schema';

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const text = { type: 'string' };

function collectionNamed(name: string): Collection {
  const found = collections.find((collection) => collection.name === name);
  if (!found) throw new Error(`The open data has no ${name}.`);
  return found;
}

/** The schema of a file: what stands before the records, and the records. */
function fileSchema(catalog: Catalog, properties: Record<string, unknown>) {
  const head = Object.keys(envelope(catalog)).map((name) => [name, text]);
  const all = { ...Object.fromEntries(head), ...properties };
  return { type: 'object', properties: all, required: Object.keys(all) };
}

const answer = (content: Record<string, unknown>, description: string) => ({
  200: {
    description,
    content: Object.fromEntries(Object.entries(content).map(([type, schema]) => [type, { schema }])),
  },
});

const list = (catalog: Catalog, { schemaName }: Collection) =>
  fileSchema(catalog, { count: { type: 'integer' }, records: { type: 'array', items: reference(schemaName) } });

const slugInPath = { name: 'slug', in: 'path', required: true, schema: text };

/** The two forms of one thing that its slug names, below `/data/v1/`. */
function onePaths(name: string, what: string, schema: Record<string, unknown>) {
  const missing = { 404: { description: 'There is no such record.' } };
  const get = (operationId: string, summary: string, content: Record<string, unknown>) => ({
    get: { operationId, summary, parameters: [slugInPath], responses: { ...answer(content, what), ...missing } },
  });
  return {
    [routes.dataFile(`${name}/{slug}.json`)]: get(`${name}Record`, `One of the ${name}`, {
      'application/json': schema,
    }),
    [routes.dataFile(`${name}/{slug}.csv`)]: get(
      `${name}RecordCsv`,
      `One of the ${name} as CSV; lists of objects are left out`,
      { 'text/csv': text },
    ),
  };
}

/** A table of programs and degrees has its statements as records. */
const comparisonPaths = (catalog: Catalog) =>
  onePaths('comparisons', 'Its statements.', list(catalog, collectionNamed('statements')));

function collectionPaths(catalog: Catalog, collection: Collection) {
  const { name, schemaName, single } = collection;
  const whole = {
    [routes.dataFile(`${name}.json`)]: {
      get: {
        operationId: `${name}Json`,
        summary: `All ${name}`,
        responses: answer({ 'application/json': list(catalog, collection) }, 'Every record.'),
      },
    },
    [routes.dataFile(`${name}.csv`)]: {
      get: {
        operationId: `${name}Csv`,
        summary: `All ${name}, one line each; lists of objects are left out`,
        responses: answer({ 'text/csv': text }, 'Every record, in RFC 4180.'),
      },
    },
  };
  return single
    ? { ...whole, ...onePaths(name, 'The record.', fileSchema(catalog, { record: reference(schemaName) })) }
    : whole;
}

const queryParameter = (name: string, description: string, schema: Record<string, unknown>) => ({
  name,
  in: 'query',
  required: false,
  description,
  schema,
});

const many = { type: 'array', items: text };

function searchPaths(catalog: Catalog) {
  const [programs, pathways] = [collectionNamed('programs'), collectionNamed('pathways')];
  const query = { query: text, ignored: { type: 'array', items: { type: 'object' } } };
  const found = (collection: Collection) =>
    fileSchema(catalog, {
      ...query,
      count: { type: 'integer' },
      records: { type: 'array', items: reference(collection.schemaName) },
    });
  return {
    '/programs.json': {
      get: {
        operationId: 'searchPrograms',
        summary: 'The programs that match, in order; the parameters of the directory',
        parameters: [
          queryParameter('q', 'Words to search for.', text),
          ...tickFacets.map((facet) => queryParameter(facet, 'Any of these values.', many)),
          ...rangeFacets.flatMap((facet) => [
            queryParameter(`${facet}-min`, 'Lowest value.', { type: 'number' }),
            queryParameter(`${facet}-max`, 'Highest value.', { type: 'number' }),
            queryParameter(`${facet}-unknown`, 'Keep records without the figure.', {
              type: 'string',
              enum: ['include'],
            }),
          ]),
          queryParameter('sort', 'Order.', { type: 'string', enum: sorts }),
        ],
        responses: answer({ 'application/json': found(programs) }, 'All that match.'),
      },
    },
    '/pathways.json': {
      get: {
        operationId: 'searchPathways',
        summary: 'The pathways that match, in order; the parameters of the ledger',
        parameters: [
          ...ledgerFacets.map((facet) => queryParameter(facet, 'One value.', text)),
          queryParameter('sort', 'Order.', { type: 'string', enum: ledgerSorts }),
        ],
        responses: answer({ 'application/json': found(pathways) }, 'All that match.'),
      },
    },
    '/compare.json': {
      get: {
        operationId: 'compare',
        summary: 'Up to four programs and degrees side by side',
        parameters: [
          queryParameter('program', 'Slugs of programs.', many),
          queryParameter('degree', 'Slugs of degrees.', many),
          queryParameter('rows', 'Only rows that differ.', { type: 'string', enum: ['differing'] }),
        ],
        responses: answer(
          {
            'application/json': fileSchema(catalog, {
              ...query,
              columns: { type: 'array', items: { type: 'object' } },
              rows: { type: 'array', items: { type: 'object' } },
            }),
          },
          'The table.',
        ),
      },
    },
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
      license: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0' },
    },
    servers: [{ url: siteUrl }],
    paths: {
      ...Object.assign({}, ...collections.map((collection) => collectionPaths(catalog, collection))),
      ...comparisonPaths(catalog),
      ...searchPaths(catalog),
    },
    components: {
      schemas: Object.fromEntries(
        Object.entries(schemas).map(([name, { $id: _, $schema: __, ...schema }]) => [name, schema]),
      ),
    },
  };
}
