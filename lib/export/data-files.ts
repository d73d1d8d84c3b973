import type { Catalog } from '#lib/domain/catalog';
import { toCsv } from './csv';
import { collections, envelope, toJson } from './data-set';
import { jsonSchemas } from './json-schema';
import { mediaTypes } from './media-types';
import { openApi } from './open-api';

/** A file of the open data below `/data/v1/`. */
export interface DataFile {
  readonly path: string;
  readonly type: string;
  readonly text: () => string;
}

function collectionFiles(catalog: Catalog): DataFile[] {
  return collections.flatMap(({ name, schema, records: recordsOf, single }) => {
    const records = recordsOf(catalog);
    const head = envelope(catalog);
    const whole = [
      {
        path: `${name}.json`,
        type: mediaTypes.json,
        text: () => toJson({ ...head, count: records.length, records }),
      },
      { path: `${name}.csv`, type: mediaTypes.csv, text: () => toCsv(schema, records) },
    ];
    if (!single) return whole;
    const ones = records.flatMap((record) => [
      { path: `${name}/${record.slug}.json`, type: mediaTypes.json, text: () => toJson({ ...head, record }) },
      { path: `${name}/${record.slug}.csv`, type: mediaTypes.csv, text: () => toCsv(schema, [record]) },
    ]);
    return [...whole, ...ones];
  });
}

const schemaFiles = (): DataFile[] =>
  Object.entries(jsonSchemas()).map(([name, schema]) => ({
    path: `schemas/${name}.json`,
    type: mediaTypes.schema,
    text: () => toJson(schema),
  }));

let files: { readonly of: Catalog; readonly byPath: ReadonlyMap<string, DataFile> } | undefined;

/** Every file of the open data by its path. Their texts are made when asked for. */
export function dataFiles(catalog: Catalog): ReadonlyMap<string, DataFile> {
  if (files?.of === catalog) return files.byPath;
  const all = [
    ...collectionFiles(catalog),
    ...schemaFiles(),
    { path: 'openapi.json', type: mediaTypes.json, text: () => toJson(openApi(catalog)) },
  ];
  files = { of: catalog, byPath: new Map(all.map((file) => [file.path, file])) };
  return files.byPath;
}
