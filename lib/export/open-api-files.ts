import type { Catalog } from '#lib/domain/catalog';
import { capitalize } from '#lib/format/text';
import { routes } from '#lib/site/routes';
import { collections, excelFile } from './data-set';
import { descriptions } from './descriptions';
import { jsonSchemas } from './json-schema';
import { example } from './open-api-examples';
import { absent, asCsv, get, text } from './open-api-parts';
import { releaseFiles } from './release/list';

/** What says how the addresses are asked and what their answers look like. */
const aboutAddresses = () => {
  const schemas = jsonSchemas();
  const names = Object.keys(schemas);
  const [first = {}] = Object.values(schemas);
  return {
    [routes.dataFile('openapi.json')]: get(
      { operationId: 'openApi', summary: 'This description' },
      {
        description: 'The description.',
        schema: { type: 'object' },
        examples: { short: { summary: 'How it begins.', value: { openapi: '3.1.0' } } },
      },
    ),
    [routes.dataFile('schemas/{name}.json')]: get(
      {
        operationId: 'schema',
        summary: 'The form of one kind of record or fact',
        parameters: [
          { name: 'name', in: 'path', required: true, schema: { type: 'string', enum: names }, example: names[0] },
        ],
      },
      {
        description: 'A JSON Schema (2020-12).',
        schema: { type: 'object' },
        type: 'application/schema+json',
        examples: example(first),
      },
      { 404: absent[404] },
    ),
    [routes.openSearch()]: get(
      { operationId: 'openSearch', summary: 'How a browser asks the search' },
      { description: 'An OpenSearch 1.1 description.', schema: text, type: 'application/opensearchdescription+xml' },
    ),
  };
};

/** The files that hold the whole, those that describe others, and those for Excel. */
export const otherFilePaths = (catalog: Catalog) => ({
  ...Object.fromEntries(
    descriptions.map(({ path, type, about, of }) => [
      routes.dataFile(path),
      get(
        {
          operationId: path.replace(/\W(\w)/g, (_, letter: string) => letter.toUpperCase()),
          summary: capitalize(about),
        },
        { description: 'The description.', schema: { type: 'object' }, type, examples: example(of(catalog)) },
      ),
    ]),
  ),
  ...aboutAddresses(),
  ...Object.fromEntries(
    releaseFiles.map(({ path, ending, type, about }) => [
      routes.dataFile(path),
      get(
        { operationId: `${ending}File`, summary: capitalize(about) },
        { description: 'The file, with a name that says its version and its day.', schema: {}, type },
      ),
    ]),
  ),
  ...Object.fromEntries(
    collections.map(({ name }) => [
      routes.dataFile(excelFile(name)),
      get(
        { operationId: `${name}Excel`, summary: `All ${name} as CSV for Excel` },
        asCsv('As the plain CSV, with a byte order mark before it.'),
      ),
    ]),
  ),
});
