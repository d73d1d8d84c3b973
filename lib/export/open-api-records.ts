import type { Catalog } from '#lib/domain/catalog';
import { recordPages } from '#lib/site/kinds-of-pages';
import { routes } from '#lib/site/routes';
import { toCsv } from './csv';
import { type Collection, collections, envelope } from './data-set';
import { example } from './open-api-examples';
import { absent, asCsv, collectionNamed, fileSchema, get, listSchema, ofRecord, reference } from './open-api-parts';
import { toStatementRecords } from './records/statement';

interface One {
  readonly slug: string;
  readonly description: string;
  readonly schema: object;
  readonly value: object;
}

/** The two forms of one thing that its slug names. */
function onePaths(path: string, id: string, noun: string, { slug, description, schema, value }: One) {
  const parameters = ofRecord(slug);
  const summary = `One of the ${noun}`;
  return {
    [`${path}/{slug}.json`]: get(
      { operationId: id, summary, parameters },
      { description, schema, examples: example(value) },
      absent,
    ),
    [`${path}/{slug}.csv`]: get(
      { operationId: `${id}Csv`, summary: `${summary} as CSV; lists of objects are left out`, parameters },
      asCsv(description),
      absent,
    ),
  };
}

/** A table of programs and degrees has its statements as records. */
function comparisonOne(catalog: Catalog): One | undefined {
  const [comparison] = catalog.comparisons;
  if (!comparison) return undefined;
  const records = toStatementRecords(catalog, comparison);
  return {
    slug: comparison.slug,
    description: 'Its statements.',
    schema: listSchema(catalog, collectionNamed('statements')),
    value: { ...envelope(catalog), count: records.length, records },
  };
}

function recordOne(catalog: Catalog, schemaName: string, record: Record<string, unknown> | undefined): One | undefined {
  if (!record) return undefined;
  return {
    slug: String(record.slug),
    description: 'The record.',
    schema: fileSchema(catalog, { record: reference(schemaName) }),
    value: { ...envelope(catalog), record },
  };
}

/** One record below `/data/v1/`, and the same beside the page it has. */
function singlePaths(name: string, one: One | undefined) {
  const page = recordPages.find(({ records, isText }) => records === name && !isText);
  return {
    ...(one && onePaths(routes.dataFile(name), `${name}Record`, name, one)),
    ...(one && page && onePaths(page.path, `${name}RecordOfPage`, `${name}, beside its page`, one)),
  };
}

function collectionPaths(catalog: Catalog, collection: Collection) {
  const { name, schemaName, single } = collection;
  const records = collection.records(catalog);
  const summary = `All ${name}`;
  return {
    [routes.dataFile(`${name}.json`)]: get(
      { operationId: `${name}Json`, summary },
      {
        description: 'Every record.',
        schema: listSchema(catalog, collection),
        examples: example({ ...envelope(catalog), count: records.length, records }),
      },
    ),
    [routes.dataFile(`${name}.csv`)]: get(
      { operationId: `${name}Csv`, summary: `${summary}, one line each; lists of objects are left out` },
      asCsv('Every record, in RFC 4180.', toCsv(schemaName, records.slice(0, 1))),
    ),
    ...(single && singlePaths(name, recordOne(catalog, schemaName, records[0]))),
  };
}

/** The parts of the open data, and the records in them. */
export const recordPaths = (catalog: Catalog): object => ({
  ...Object.assign({}, ...collections.map((collection) => collectionPaths(catalog, collection))),
  ...singlePaths('comparisons', comparisonOne(catalog)),
});
