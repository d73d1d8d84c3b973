import type { Dataset } from 'schema-dts';
import type { Catalog } from '#lib/domain/catalog';
import { collections, generatedAt } from '#lib/export/data-set';
import { formatVersion } from '#lib/export/format-version';
import { siteUrl } from '#lib/site/config';
import { routes } from '#lib/site/routes';

const types = { json: 'application/json', csv: 'text/csv' } as const;

/** The open data as schema.org's Dataset, with every file of it. */
export const dataSetData = (catalog: Catalog): Dataset => ({
  '@type': 'Dataset',
  name: 'Steppingstone: MicroMasters programs and the degrees they count toward',
  description:
    'Programs, degrees, universities, fields, occupations, terms, payers, credit pathways, checked claims and sources. Every figure has a source and a date, or says that it was not found.',
  url: `${siteUrl}${routes.data()}`,
  license: 'https://creativecommons.org/licenses/by/4.0/',
  isAccessibleForFree: true,
  creator: { '@type': 'Organization', name: 'Steppingstone', url: siteUrl },
  version: formatVersion,
  dateModified: generatedAt(catalog),
  distribution: collections.flatMap(({ name }) =>
    (['json', 'csv'] as const).map((format) => ({
      '@type': 'DataDownload',
      name: `${name}.${format}`,
      encodingFormat: types[format],
      contentUrl: `${siteUrl}${routes.dataFile(`${name}.${format}`)}`,
    })),
  ),
});
