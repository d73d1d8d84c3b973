import { allRecords, type Catalog } from '#lib/domain/catalog';
import { logChanges } from '#lib/list/changes';
import { siteUrl } from '#lib/site/config';
import { routes } from '#lib/site/routes';
import { formatVersion } from './format-version';
import { toChanceRecords } from './records/chance';
import { toChangeRecord } from './records/change';
import { toClaimRecords } from './records/claim';
import { toDegreeRecord } from './records/degree';
import { toFieldRecord } from './records/field';
import { toGuideRecord } from './records/guide';
import { toInstitutionRecord } from './records/institution';
import { toOccupationRecord } from './records/occupation';
import { toPathwayRecord } from './records/pathway';
import { toPayerRecord } from './records/payer';
import { toProgramRecord } from './records/program';
import { sourceRecords } from './records/source';
import { toStatementRecords } from './records/statement';
import { toTermRecords } from './records/terms';

/** A part of the open data: the name of its file, the name of its schema, and its records. */
export interface Collection {
  readonly name: string;
  readonly schemaName: string;
  readonly records: (catalog: Catalog) => readonly Record<string, unknown>[];
  /** Whether each record has a file of its own, named after its slug. */
  readonly single: boolean;
}

const listed = (name: string, schemaName: string, records: Collection['records'], single = false): Collection => ({
  name,
  schemaName,
  records,
  single,
});

/** Every part of the open data. Names published once stay: universities are `institutions` here. */
export const collections: readonly Collection[] = [
  listed('programs', 'Program', ({ programs }) => programs.map(toProgramRecord), true),
  listed('degrees', 'Degree', ({ degrees }) => degrees.map(toDegreeRecord), true),
  listed('institutions', 'Institution', (all) => all.institutions.map((one) => toInstitutionRecord(all, one)), true),
  listed('fields', 'Field', (all) => all.fields.map((one) => toFieldRecord(all, one)), true),
  listed('occupations', 'Occupation', ({ occupations }) => occupations.map(toOccupationRecord), true),
  listed('terms', 'Term', ({ terms }) => terms.flatMap(toTermRecords)),
  listed('payers', 'Payer', ({ payers }) => payers.map(toPayerRecord), true),
  listed('pathways', 'Pathway', ({ pathways }) => pathways.map(toPathwayRecord)),
  listed('changes', 'LoggedChange', (all) => logChanges(all).map(toChangeRecord)),
  listed('guides', 'Guide', ({ guides }) => guides.map(toGuideRecord)),
  listed('claims', 'Claim', ({ guides }) => guides.flatMap(toClaimRecords)),
  listed('chances', 'Chance', ({ guides }) => guides.flatMap(toChanceRecords)),
  listed('statements', 'Statement', (all) => all.comparisons.flatMap((one) => toStatementRecords(all, one))),
  listed('sources', 'RecordSource', sourceRecords),
];

/** The file of a part of the open data for Excel. */
export const excelFile = (name: string): string => `excel/${name}.csv`;

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
