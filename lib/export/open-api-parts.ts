import type { Catalog } from '#lib/domain/catalog';
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

/** How one address is asked, and what it answers. */
export const get = (
  operation: Operation,
  { description, schema, type = 'application/json' }: { description: string; schema: object; type?: string },
  otherwise = {},
) => ({ get: { ...operation, responses: { 200: { description, content: { [type]: { schema } } }, ...otherwise } } });

/** Why there is no data (RFC 9457). */
export const problemSchema = {
  type: 'object',
  description: 'Problem details (RFC 9457).',
  properties: { type: text, title: text, status: { type: 'integer' }, detail: text },
  required: ['type', 'title', 'status', 'detail'],
};

/** An answer without data, and what it means. */
export const refused = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: reference('Problem') } },
});

export const asCsv = (description: string) => ({ description, schema: text, type: 'text/csv' });

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
