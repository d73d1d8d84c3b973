import initSqlJs, { type Database, type SqlValue } from 'sql.js';
import type { Catalog } from '#lib/domain/catalog';
import { aboutData } from '#lib/export/about-data';
import { type Column, columnsOf, keyOf, separator } from '#lib/export/columns';
import { valueAt } from '#lib/export/csv';
import { type Collection, collections, envelope } from '#lib/export/data-set';
import { references } from '#lib/export/references';
import { asServed } from '#lib/site/config';

/** A day stays text: SQLite would make a number of one that is a year alone. */
const types: Readonly<Record<Column['type'], string>> = {
  string: 'TEXT',
  date: 'TEXT',
  number: 'NUMERIC',
  boolean: 'INTEGER',
};

const typeOf = ({ type, isList }: Column): string => (isList ? 'TEXT' : types[type]);

const quoted = (name: string): string => `"${name}"`;

/** The value of a cell: as in the CSV, but what is absent is NULL, and true and false are 1 and 0. */
function cell(record: object, { path }: Column): SqlValue {
  const value = valueAt(record, path) ?? null;
  if (typeof value === 'number' || value === null) return value;
  if (typeof value === 'boolean') return Number(value);
  return asServed(Array.isArray(value) ? value.join(separator) : String(value)) || null;
}

function fill(database: Database, table: string, rows: readonly (readonly SqlValue[])[]): void {
  const places = rows[0]?.map(() => '?').join(', ');
  const insert = database.prepare(`INSERT INTO ${quoted(table)} VALUES (${places})`);
  for (const row of rows) insert.run([...row]);
  insert.free();
}

function addTable(database: Database, catalog: Catalog, { name, schemaName, records }: Collection): void {
  const columns = columnsOf(schemaName);
  const key = keyOf(columns);
  const parts = [
    ...columns.map((one) => `${quoted(one.name)} ${typeOf(one)}${one.isRequired ? ' NOT NULL' : ''}`),
    ...(key ? [`PRIMARY KEY (${quoted(key)})`] : []),
    ...references(name).map(({ column, to }) => `FOREIGN KEY (${quoted(column)}) REFERENCES ${quoted(to)} ("slug")`),
  ];
  database.run(`CREATE TABLE ${quoted(name)} (${parts.join(', ')})`);
  fill(
    database,
    name,
    records(catalog).map((record) => columns.map((column) => cell(record, column))),
  );
}

/** What the tables and their columns mean, and what the whole is. */
function addDescriptions(database: Database, catalog: Catalog): void {
  const { generatedAt: date, ...head } = envelope(catalog);
  database.run('CREATE TABLE "metadata" ("name" TEXT PRIMARY KEY, "value" TEXT NOT NULL)');
  const metadata = { title: aboutData.title, description: aboutData.description, date, ...head };
  fill(
    database,
    'metadata',
    Object.entries(metadata).map(([name, value]) => [name, asServed(value)]),
  );
  database.run(
    'CREATE TABLE "columns" ("table" TEXT NOT NULL, "column" TEXT NOT NULL, "type" TEXT NOT NULL, "isList" INTEGER NOT NULL, "description" TEXT NOT NULL, PRIMARY KEY ("table", "column"))',
  );
  fill(
    database,
    'columns',
    collections.flatMap(({ name, schemaName }) =>
      columnsOf(schemaName).map((one) => [name, one.name, one.type, Number(one.isList), one.description]),
    ),
  );
  database.run('CREATE TABLE "tables" ("table" TEXT PRIMARY KEY, "description" TEXT NOT NULL)');
  fill(
    database,
    'tables',
    collections.map(({ name, about }) => [name, about]),
  );
}

/**
 * All tables of the open data as one SQLite file: the same tables and columns as the CSV files, `tables` and `columns` that
 * say what they mean, and `metadata`. The same records give the same bytes.
 */
export async function toDatabase(catalog: Catalog): Promise<Uint8Array<ArrayBuffer>> {
  const { Database } = await initSqlJs();
  const database = new Database();
  database.run('BEGIN');
  for (const collection of collections) addTable(database, catalog, collection);
  addDescriptions(database, catalog);
  database.run('COMMIT');
  const bytes = new Uint8Array(database.export());
  database.close();
  return bytes;
}
