import type { Catalog } from '#lib/domain/catalog';
import { removedInWords } from '#lib/site/removed-records';
import { type Collection, collections, envelope } from './data-set';

export const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

export const text = { type: 'string' };

export function collectionNamed(name: string): Collection {
  const found = collections.find((collection) => collection.name === name);
  if (!found) throw new Error(`The open data has no ${name}.`);
  return found;
}

/** The schema of a file: what stands before the records, and the records. */
export function fileSchema(catalog: Catalog, properties: Record<string, unknown>) {
  const head = Object.keys(envelope(catalog)).map((name) => [name, text]);
  const all = { ...Object.fromEntries(head), ...properties };
  return { type: 'object', properties: all, required: Object.keys(all) };
}

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters?: readonly object[];
}

interface Answered {
  readonly description: string;
  readonly schema: object;
  readonly type?: string;
  readonly examples?: object;
}

const response = (name: string) => ({ $ref: `#/components/responses/${name}` });

/** How one address is asked, and what it answers. */
export const get = (
  operation: Operation,
  { description, schema, type = 'application/json', examples }: Answered,
  otherwise = {},
) => ({
  get: {
    ...operation,
    responses: {
      200: { description, content: { [type]: { schema, ...(examples && { examples }) } } },
      400: response('Malformed'),
      ...otherwise,
    },
  },
});

/** What the address of one record answers where there is none. */
export const absent = { 404: response('Absent'), 410: response('Gone') };

/** The slug in the address of a record. @param example one that there is */
export const ofRecord = (example: string) => [{ name: 'slug', in: 'path', required: true, schema: text, example }];

/** The schema of a file that lists records of one kind. */
export const listSchema = (catalog: Catalog, { schemaName }: Collection, properties: Record<string, unknown> = {}) =>
  fileSchema(catalog, {
    ...properties,
    count: { type: 'integer' },
    records: { type: 'array', items: reference(schemaName) },
  });

/** Why there is no data (RFC 9457). */
export const problemSchema = {
  type: 'object',
  description: 'Problem details (RFC 9457).',
  properties: { type: text, title: text, status: { type: 'integer' }, detail: text },
  required: ['type', 'title', 'status', 'detail'],
};

/** An answer without data, what it means, and what it says. */
const refused = (status: number, title: string, description: string, detail: string) => ({
  description,
  content: {
    'application/problem+json': {
      schema: reference('Problem'),
      example: { type: 'about:blank', title, status, detail },
    },
  },
});

/** Why an address has no data. */
export const refusals = {
  Malformed: refused(400, 'Bad Request', 'This is no address.', 'The address holds a malformed escape.'),
  Absent: refused(404, 'Not Found', 'There is no such record.', 'There is no such file. See /data.'),
  Gone: refused(
    410,
    'Gone',
    'The record was taken out; `detail` says when and why.',
    removedInWords({ on: '2026-10-01', why: 'It was never offered.' }),
  ),
};

/** @param lines the first of them, as an example */
export const asCsv = (description: string, lines?: string) => ({
  description,
  schema: text,
  type: 'text/csv',
  ...(lines && { examples: { short: { summary: 'The first lines.', value: lines } } }),
});

export const queryParameter = (name: string, description: string, schema: Record<string, unknown>) => ({
  name,
  in: 'query',
  required: false,
  description,
  schema,
});

export const many = { type: 'array', items: text };

/** Pages as data that end in `.json`, each with its twin in `.csv`, which takes the same parameters. */
export const withCsv = (paths: Readonly<Record<string, ReturnType<typeof get>>>) =>
  Object.fromEntries(
    Object.entries(paths).flatMap(([path, item]) => {
      const { operationId, summary, parameters = [] } = item.get;
      const csv = get(
        { operationId: `${operationId}Csv`, summary: `${summary}; as CSV`, parameters },
        asCsv('The same as a table.'),
      );
      return [
        [path, item],
        [path.replace(/json$/, 'csv'), csv],
      ];
    }),
  );
