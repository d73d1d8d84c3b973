import { allRecords, type Catalog } from '#lib/domain/catalog';
import { siteUrl } from '#lib/site/config';
import { routes } from '#lib/site/routes';
import { formatVersion } from './format-version';
import { toClaimRecords } from './records/claim';
import { toDegreeRecord } from './records/degree';
import { toFieldRecord } from './records/field';
import { toInstitutionRecord } from './records/institution';
import { toOccupationRecord } from './records/occupation';
import { toPathwayRecord } from './records/pathway';
import { toProgramRecord } from './records/program';
import { sourceRecords } from './records/source';
import { toStatementRecords } from './records/statement';

/** A part of the open data: the name of its file, the name of its schema, and its records. */
export interface Collection {
  readonly name: string;
  readonly schemaName: string;
  readonly records: (catalog: Catalog) => readonly Record<string, unknown>[];
  /** Whether each record has a file of its own, named after its slug. */
  readonly single: boolean;
}

/** Every part of the open data. */
export const collections: readonly Collection[] = [
  {
    name: 'programs',
    schemaName: 'Program',
    records: ({ programs }) => programs.map(toProgramRecord),
    single: true,
  },
  {
    name: 'degrees',
    schemaName: 'Degree',
    records: ({ degrees }) => degrees.map(toDegreeRecord),
    single: true,
  },
  {
    name: 'institutions',
    schemaName: 'Institution',
    records: (catalog) => catalog.institutions.map((one) => toInstitutionRecord(catalog, one)),
    single: true,
  },
  {
    name: 'fields',
    schemaName: 'Field',
    records: ({ fields }) => fields.map(toFieldRecord),
    single: true,
  },
  {
    name: 'occupations',
    schemaName: 'Occupation',
    records: ({ occupations }) => occupations.map(toOccupationRecord),
    single: true,
  },
  {
    name: 'pathways',
    schemaName: 'Pathway',
    records: ({ pathways }) => pathways.map(toPathwayRecord),
    single: false,
  },
  {
    name: 'claims',
    schemaName: 'Claim',
    records: ({ guides }) => guides.flatMap(toClaimRecords),
    single: false,
  },
  {
    name: 'statements',
    schemaName: 'Statement',
    records: (catalog) => catalog.comparisons.flatMap((one) => toStatementRecords(catalog, one)),
    single: false,
  },
  { name: 'sources', schemaName: 'RecordSource', records: sourceRecords, single: false },
];

/** The newest day on which any record was checked or changed: the data's own clock. */
export function generatedAt(catalog: Catalog): string {
  const days = allRecords(catalog).flatMap(({ lastVerified, lastChanged }) => [lastVerified, lastChanged]);
  return days.sort().at(-1) ?? '';
}

/** What stands before the records of every JSON file. */
export const envelope = (catalog: Catalog) => ({
  version: formatVersion,
  generatedAt: generatedAt(catalog),
  license: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: `Steppingstone, ${siteUrl}`,
  documentation: `${siteUrl}${routes.data()}`,
});

/** Data ready to send. */
export interface DataText {
  readonly type: string;
  readonly text: string;
}

/** JSON for a file: indented, since people open it too. */
export const toJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
