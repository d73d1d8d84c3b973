import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';

/** A column: its name is the path of the property in the JSON record, joined by dots. */
interface Column {
  readonly name: string;
  readonly path: readonly string[];
}

interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
}

const isList = ({ type }: JsonSchema): boolean => type === 'array';

/** Lists of objects do not fit in a cell; they are in the JSON only. */
const fits = (schema: JsonSchema): boolean => !isList(schema) || schema.items?.properties === undefined;

function columnsOf(schema: JsonSchema, path: readonly string[] = []): Column[] {
  if (schema.properties) {
    return Object.entries(schema.properties).flatMap(([name, part]) => columnsOf(part, [...path, name]));
  }
  return fits(schema) ? [{ name: path.join('.'), path }] : [];
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
    { record_delimiter: 'windows', escape_formulas: true },
  );

/**
 * Records as CSV: one line each, one column for each property that is a value or a list of values, in the order of
 * the schema. A list stands in one cell, its values separated by "; ". An empty cell is null.
 */
export function toCsv<T extends z.ZodObject>(schema: T, records: readonly z.infer<T>[]): string {
  const columns = columnsOf(z.toJSONSchema(schema, { reused: 'inline' }) as JsonSchema);
  const lines = records.map((record) => columns.map(({ path }) => cell(valueAt(record, path))));
  return csvLines([columns.map(({ name }) => name), ...lines]);
}
