import { stringify } from 'yaml';
import type { Catalog } from '#lib/domain/catalog';
import { generatedAt } from '#lib/domain/generated-at';
import { aboutData } from '#lib/export/about-data';
import { envelope } from '#lib/export/data-set';

/** The day and version that tell a release from all others; its files are named after it. */
export const releaseName = (catalog: Catalog): string =>
  `${aboutData.name}-${aboutData.version}-${generatedAt(catalog)}`;

/** How to cite a release, in the Citation File Format (citation-file-format.github.io, 1.2.0). */
export const citationText = (catalog: Catalog): string =>
  stringify({
    'cff-version': '1.2.0',
    message: `Cite this release as ${releaseName(catalog)}.`,
    type: 'dataset',
    title: aboutData.title,
    abstract: aboutData.description,
    authors: [{ name: aboutData.maker }],
    keywords: aboutData.keywords,
    version: aboutData.version,
    'date-released': generatedAt(catalog),
    license: aboutData.license.name,
    url: aboutData.home,
    'repository-code': aboutData.repository,
  });

/** Under which terms a release may be used. */
export const licenseText = (catalog: Catalog): string => `${aboutData.title}

These data are licensed under ${aboutData.license.title}: ${aboutData.license.path}
Use them for anything, and name the source: ${envelope(catalog).attribution}

${aboutData.rights}
`;
