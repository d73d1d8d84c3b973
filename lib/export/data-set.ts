import type { Catalog } from '#lib/domain/catalog';
import { generatedAt } from '#lib/domain/generated-at';
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
  /** What its records are, in a few words; follows its name. */
  readonly about: string;
  readonly records: (catalog: Catalog) => readonly Record<string, unknown>[];
  /** Whether each record has a file of its own, named after its slug. */
  readonly single: boolean;
}

const listed = (
  name: string,
  schemaName: string,
  about: string,
  records: Collection['records'],
  single = false,
): Collection => ({ name, schemaName, about, records, single });

/** Every part of the open data. Names published once stay: universities are `institutions` here. */
export const collections: readonly Collection[] = [
  listed(
    'programs',
    'Program',
    'MicroMasters programs, with their courses, terms and sources',
    ({ programs }) => programs.map(toProgramRecord),
    true,
  ),
  listed(
    'degrees',
    'Degree',
    'master’s degrees: those they count toward, among them some of which the source names only the university, and those to apply to directly',
    ({ degrees }) => degrees.map(toDegreeRecord),
    true,
  ),
  listed(
    'institutions',
    'Institution',
    'universities and bodies, with what each offers and awards',
    (all) => all.institutions.map((one) => toInstitutionRecord(all, one)),
    true,
  ),
  listed(
    'fields',
    'Field',
    'subjects, with the occupations that go with them',
    (all) => all.fields.map((one) => toFieldRecord(all, one)),
    true,
  ),
  listed(
    'occupations',
    'Occupation',
    'US pay, growth and openings',
    ({ occupations }) => occupations.map(toOccupationRecord),
    true,
  ),
  listed(
    'terms',
    'Term',
    'rules on refunds, access, exams, aid and closing: one row for each, with whom it is for',
    ({ terms }) => terms.flatMap(toTermRecords),
  ),
  listed(
    'payers',
    'Payer',
    'who pays for a program, an exam, a transfer of credit or a degree, how much, and on what terms',
    ({ payers }) => payers.map(toPayerRecord),
    true,
  ),
  listed('pathways', 'Pathway', 'one row for each program and degree that a source ties together', ({ pathways }) =>
    pathways.map(toPathwayRecord),
  ),
  listed(
    'changes',
    'LoggedChange',
    'what happened to programs and degrees, what their records gained and what was corrected, day by day',
    (all) => logChanges(all).map(toChangeRecord),
  ),
  listed(
    'guides',
    'Guide',
    'questions, each with its answer in short and the degrees its page compares',
    ({ guides }) => guides.map(toGuideRecord),
  ),
  listed('claims', 'Claim', 'common advice, each claim with its verdict and what to say instead', ({ guides }) =>
    guides.flatMap(toClaimRecords),
  ),
  listed(
    'chances',
    'Chance',
    'of how many people how many finish, are admitted or get credit, with who was counted and when',
    ({ guides }) => guides.flatMap(toChanceRecords),
  ),
  listed('statements', 'Statement', 'programs and master’s degrees, factor by factor', (all) =>
    all.comparisons.flatMap((one) => toStatementRecords(all, one)),
  ),
  listed('sources', 'RecordSource', 'every page behind a figure, one row for each record that names it', sourceRecords),
];

/** The file of a part of the open data for Excel. */
export const excelFile = (name: string): string => `excel/${name}.csv`;

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

/** The same where it is no text, with the name under which it is kept. */
export interface DataBytes {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
}

/** JSON for a file: indented, since people open it too. */
export const toJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
