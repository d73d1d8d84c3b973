import type { Catalog } from '#lib/domain/catalog';
import { csvMetadata } from './csv-metadata';
import { ctdl } from './ctdl';
import { dataPackage } from './data-package';

/** A file that says the same of the record, or describes its files, in the terms of a standard. */
interface Description {
  readonly path: string;
  readonly type: string;
  /** What it is, in a few words; follows its name. */
  readonly about: string;
  readonly of: (catalog: Catalog) => object;
}

export const descriptions: readonly Description[] = [
  {
    path: 'datapackage.json',
    type: 'application/json',
    about: 'the CSV files as a Data Package, each column with its type and meaning',
    of: dataPackage,
  },
  {
    path: 'csv-metadata.json',
    type: 'application/csvm+json',
    about: 'the same in the terms of CSV on the Web',
    of: csvMetadata,
  },
  {
    path: 'ctdl.json',
    type: 'application/ld+json',
    about:
      'programs, degrees and universities in the terms of Credential Engine (CTDL), without identifiers of its registry',
    of: ctdl,
  },
];
