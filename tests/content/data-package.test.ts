import papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { dataText } from '#lib/export/data-files';
import { collections, excelFile } from '#lib/export/data-set';
import { realCatalog } from '../support/real-catalog';

const catalog = await realCatalog();

function text(path: string): string {
  const found = dataText(catalog, path);
  if (!found) throw new Error(`no file ${path}`);
  return found.text;
}

interface Field {
  name: string;
  type: string;
  description: string;
  constraints?: { required?: boolean; enum?: string[] };
}

interface Table {
  name: string;
  path: string;
  schema: {
    fields: Field[];
    primaryKey?: string[];
    foreignKeys?: { fields: [string]; reference: { resource: string; fields: [string] } }[];
  };
}

const tables: Table[] = JSON.parse(text('datapackage.json')).resources;

const linesOf = (path: string): Record<string, string>[] =>
  papa.parse<Record<string, string>>(text(path), { header: true, skipEmptyLines: true }).data;

const headOf = (path: string): string[] => papa.parse<string[]>(text(path), { preview: 1 }).data[0] ?? [];

const forms: Record<string, RegExp> = {
  string: /^/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d\d-\d\d$/,
};

/** What a cell is that its column says it cannot be. */
function cellFault(cell: string, { name, type, constraints = {} }: Field): string[] {
  if (cell === '') return constraints.required ? [`${name} is empty`] : [];
  if (!forms[type]?.test(cell)) return [`${name} is no ${type}: ${cell}`];
  return constraints.enum && !constraints.enum.includes(cell) ? [`${name} is none of its values: ${cell}`] : [];
}

test('the package names every table', () => {
  expect(tables.map(({ path }) => path)).toEqual(collections.map(({ name }) => `${name}.csv`));
});

describe.each(tables)('$name', ({ path, schema }) => {
  test('every column of the file is described, in its order', () => {
    expect(schema.fields.map(({ name }) => name)).toEqual(headOf(path));
    expect(schema.fields.filter(({ description }) => !/\p{L}.*[.”]$/u.test(description))).toEqual([]);
  });

  test('every cell is what its column says', () => {
    const faults = linesOf(path).flatMap((line) =>
      schema.fields.flatMap((one) => cellFault(line[one.name] ?? '', one)),
    );
    expect(faults).toEqual([]);
  });

  test('a key tells one line from all others, and a reference leads to one', () => {
    const lines = linesOf(path);
    for (const key of schema.primaryKey ?? []) expect(new Set(lines.map((line) => line[key])).size).toBe(lines.length);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const known = new Set(linesOf(`${reference.resource}.csv`).map((line) => line[reference.fields[0]]));
      expect(lines.filter((line) => !known.has(line[fields[0]]))).toEqual([]);
    }
  });
});

test('CSV on the Web says of each table and column what the package says', () => {
  const { tables: described } = JSON.parse(text('csv-metadata.json'));
  const columns = described.map(
    (table: { url: string; tableSchema: { columns: { name: string; titles: string; separator?: string }[] } }) => [
      table.url,
      table.tableSchema.columns.map(({ titles }) => titles),
    ],
  );
  expect(columns).toEqual(tables.map(({ path, schema }) => [path, schema.fields.map(({ name }) => name)]));
  // The specification allows letters, digits, `_` and single dots in the name of a column.
  const names = described.flatMap(({ tableSchema }: { tableSchema: { columns: { name: string }[] } }) =>
    tableSchema.columns.map(({ name }) => name),
  );
  expect(names.filter((name: string) => !/^[a-zA-Z]\w*(\.\w+)*$/.test(name))).toEqual([]);
  const { columns: ofPrograms } = described[0].tableSchema;
  expect(ofPrograms.find(({ name }: { name: string }) => name === 'platforms').separator).toBe('; ');
});

test('the file for Excel begins with a byte order mark and goes on as the plain one', () => {
  for (const { name } of collections) expect(text(excelFile(name))).toBe(`\uFEFF${text(`${name}.csv`)}`);
});
