import { stringify } from 'csv-stringify/sync';
import { columnsOf, separator } from './columns';

/** What a record has at the path of a column. */
export const valueAt = (record: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], record);

function cell(value: unknown): string | number {
  if (Array.isArray(value)) return value.join(separator);
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
  const columns = columnsOf(schemaName);
  const lines = records.map((record) => columns.map(({ path }) => cell(valueAt(record, path))));
  return csvLines([columns.map(({ name }) => name), ...lines]);
}

/** CSV for Excel, which takes a file for UTF-8 only when it begins with a byte order mark. */
export const forExcel = (csv: string): string => `\uFEFF${csv}`;
