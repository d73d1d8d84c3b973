import { stringify } from 'csv-stringify/sync';
import { jsonSchemas } from './json-schema';

/** A column: its name is the path of the property in the JSON record, joined by dots. */
interface Column {
  readonly name: string;
  readonly path: readonly string[];
}

interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
}

type Schemas = Readonly<Record<string, JsonSchema>>;

/** Columns of a schema. Lists of objects do not fit in a cell; they are in the JSON only. */
function columnsOf(schemas: Schemas, schema: JsonSchema, path: readonly string[] = []): Column[] {
  const { $ref, properties, type, items } = schema;
  if ($ref) return columnsOf(schemas, schemas[$ref] ?? {}, path);
  if (properties) {
    return Object.entries(properties).flatMap(([name, part]) => columnsOf(schemas, part, [...path, name]));
  }
  const isObjects = type === 'array' && (items?.$ref !== undefined || items?.properties !== undefined);
  return isObjects ? [] : [{ name: path.join('.'), path }];
}

const valueAt = (record: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], record);

function cell(value: unknown): string | number {
  if (Array.isArray(value)) return value.join('; ');
  return typeof value === 'number' ? value : String(value ?? '');
}

/**
 * Lines as CSV by RFC 4180: UTF-8, commas, CRLF. A text that a spreadsheet would take for a formula gets an apostrophe
 * before it.
 */
export const csvLines = (lines: readonly (readonly (string | number)[])[]): string =>
  stringify(
    lines.map((line) => [...line]),
    { record_delimiter: 'windows', escape_formulas: true, quoted_match: /\n/ },
  );

/**
 * Records as CSV: one line each, one column for each property that is a value or a list of values, in the order of
 * the schema. A list stands in one cell, its values separated by "; ". An empty cell is null.
 *
 * @param schemaName the name of the records' schema
 */
export function toCsv(schemaName: string, records: readonly object[]): string {
  const schemas: Schemas = jsonSchemas((name) => name);
  const columns = columnsOf(schemas, schemas[schemaName] ?? {});
  const lines = records.map((record) => columns.map(({ path }) => cell(valueAt(record, path))));
  return csvLines([columns.map(({ name }) => name), ...lines]);
}
