import type { Catalog } from '#lib/domain/catalog';
import { forExcel, toCsv } from './csv';
import { collections, type DataText, envelope, excelFile, toJson } from './data-set';
import { descriptions } from './descriptions';
import { jsonSchemas } from './json-schema';
import { mediaTypes } from './media-types';
import { openApi } from './open-api';
import { toStatementRecords } from './records/statement';

/** A file of the open data below `/data/v1/`. */
export interface DataFile {
  readonly path: string;
  readonly type: string;
  readonly text: () => string;
}

/** Records as JSON, which is `content`, and as CSV. */
const inBothForms = (path: string, schemaName: string, records: readonly object[], content: object): DataFile[] => [
  { path: `${path}.json`, type: mediaTypes.json, text: () => toJson(content) },
  { path: `${path}.csv`, type: mediaTypes.csv, text: () => toCsv(schemaName, records) },
];

const listFiles = (catalog: Catalog, path: string, schemaName: string, records: readonly object[]): DataFile[] =>
  inBothForms(path, schemaName, records, { ...envelope(catalog), count: records.length, records });

function collectionFiles(catalog: Catalog): DataFile[] {
  const head = envelope(catalog);
  return collections.flatMap(({ name, schemaName, records: read, single }) => {
    const records = read(catalog);
    const ones = single ? records : [];
    return [
      ...listFiles(catalog, name, schemaName, records),
      { path: excelFile(name), type: mediaTypes.csv, text: () => forExcel(toCsv(schemaName, records)) },
      ...ones.flatMap((record) => inBothForms(`${name}/${record.slug}`, schemaName, [record], { ...head, record })),
    ];
  });
}

/** A table of programs and degrees as its statements: the address of its page with `.json` or `.csv` leads here. */
const comparisonFiles = (catalog: Catalog): DataFile[] =>
  catalog.comparisons.flatMap((comparison) =>
    listFiles(catalog, `comparisons/${comparison.slug}`, 'Statement', toStatementRecords(catalog, comparison)),
  );

const schemaFiles = (): DataFile[] =>
  Object.entries(jsonSchemas()).map(([name, schema]) => ({
    path: `schemas/${name}.json`,
    type: mediaTypes.schema,
    text: () => toJson(schema),
  }));

function allFiles(catalog: Catalog): DataFile[] {
  return [
    ...collectionFiles(catalog),
    ...comparisonFiles(catalog),
    ...schemaFiles(),
    ...descriptions.map(({ path, type, of }) => ({
      path,
      type: `${type}; charset=utf-8`,
      text: () => toJson(of(catalog)),
    })),
    { path: 'openapi.json', type: mediaTypes.json, text: () => toJson(openApi(catalog)) },
  ];
}

const filesByCatalog = new WeakMap<Catalog, ReadonlyMap<string, DataFile>>();

/** Every file of the open data by its path below `/data/v1/`. Their texts are made when asked for. */
export function dataFiles(catalog: Catalog): ReadonlyMap<string, DataFile> {
  const known = filesByCatalog.get(catalog);
  if (known) return known;
  const files = new Map(allFiles(catalog).map((file) => [file.path, file]));
  filesByCatalog.set(catalog, files);
  return files;
}

const textsByFile = new WeakMap<DataFile, string>();

/** One file of the open data, its text made once; nothing when there is none at this path. */
export function dataText(catalog: Catalog, path: string): DataText | undefined {
  const file = dataFiles(catalog).get(path);
  if (!file) return undefined;
  const text = textsByFile.get(file) ?? file.text();
  textsByFile.set(file, text);
  return { type: file.type, text };
}
