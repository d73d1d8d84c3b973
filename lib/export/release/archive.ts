import { strToU8, zipSync } from 'fflate';
import type { Catalog } from '#lib/domain/catalog';
import { generatedAt } from '#lib/domain/generated-at';
import { dataText } from '#lib/export/data-files';
import { collections } from '#lib/export/data-set';
import { asServed } from '#lib/site/config';
import { citationText, licenseText } from './papers';

/** The open data that go into an archive, by their paths below `/data/v1/`: there the descriptions find the tables too. */
const paths = [
  'datapackage.json',
  'csv-metadata.json',
  ...collections.flatMap(({ name }) => [`${name}.csv`, `${name}.json`]),
];

function textAt(catalog: Catalog, path: string): string {
  const data = dataText(catalog, path);
  if (!data) throw new Error(`The open data have no file ${path}.`);
  return data.text;
}

/** Midnight of a day as the clock of any machine shows it, which is what an archive holds: it knows no time zones. */
function midnight(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}

/**
 * The whole of the open data as one ZIP archive, with its license and how to cite it. The same records give the same bytes.
 *
 * @param database the SQLite file of the same records, with its name
 */
export function toArchive(catalog: Catalog, database: readonly [string, Uint8Array]): Uint8Array<ArrayBuffer> {
  const texts = {
    'LICENSE.txt': licenseText(catalog),
    'CITATION.cff': citationText(catalog),
    ...Object.fromEntries(paths.map((path) => [path, textAt(catalog, path)])),
  };
  const files = Object.entries(texts).map(([path, text]) => [path, strToU8(asServed(text))] as const);
  return zipSync(Object.fromEntries([...files, database]), { mtime: midnight(generatedAt(catalog)) });
}
