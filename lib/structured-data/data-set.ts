import type { Dataset } from 'schema-dts';
import type { Catalog } from '#lib/domain/catalog';
import { generatedAt } from '#lib/domain/generated-at';
import { aboutData, period } from '#lib/export/about-data';
import { collections, excelFile } from '#lib/export/data-set';
import { descriptions } from '#lib/export/descriptions';
import { releaseFiles } from '#lib/export/release/list';
import { formatCountry } from '#lib/format/country';
import { siteUrl } from '#lib/site/config';
import { routes } from '#lib/site/routes';

/** Paths below `/data/v1/` with their types. */
const files: readonly (readonly [path: string, type: string])[] = [
  ...collections.flatMap(
    ({ name }) =>
      [
        [`${name}.json`, 'application/json'],
        [`${name}.csv`, 'text/csv'],
        [excelFile(name), 'text/csv'],
      ] as const,
  ),
  ...releaseFiles.map(({ path, type }) => [path, type] as const),
  ...descriptions.map(({ path, type }) => [path, type] as const),
];

const maker = {
  '@type': 'Organization',
  name: aboutData.maker,
  url: siteUrl,
  contactPoint: { '@type': 'ContactPoint', contactType: 'corrections', url: `${siteUrl}${routes.correct()}` },
} as const;

/** The open data as schema.org's Dataset, with every file of it. */
export const dataSetData = (catalog: Catalog): Dataset => ({
  '@type': 'Dataset',
  name: aboutData.title,
  description: aboutData.description,
  url: aboutData.home,
  identifier: aboutData.home,
  sameAs: aboutData.repository,
  keywords: [...aboutData.keywords],
  inLanguage: aboutData.language,
  license: aboutData.license.path,
  copyrightNotice: aboutData.rights,
  isAccessibleForFree: true,
  creator: maker,
  publisher: maker,
  version: aboutData.version,
  dateModified: generatedAt(catalog),
  temporalCoverage: period(catalog),
  spatialCoverage: [...new Set([...catalog.institutions, ...catalog.payers].map(({ country }) => country))]
    .flatMap((country) => (country === 'any' ? [] : country))
    .sort()
    .map((country) => ({ '@type': 'Country', name: formatCountry(country), identifier: country })),
  distribution: files.map(([path, type]) => ({
    '@type': 'DataDownload',
    name: path,
    encodingFormat: type,
    contentUrl: `${siteUrl}${routes.dataFile(path)}`,
    license: aboutData.license.path,
  })),
});
