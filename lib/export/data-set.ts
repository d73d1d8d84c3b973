import type { z } from 'zod';
import type { Catalog } from '#lib/domain/catalog';
import { siteUrl } from '#lib/site/config';
import { routes } from '#lib/site/routes';
import { formatVersion } from './format-version';
import { degreeRecord, toDegreeRecord } from './records/degree';
import { fieldRecord, toFieldRecord } from './records/field';
import { institutionRecord, toInstitutionRecord } from './records/institution';
import { occupationRecord, toOccupationRecord } from './records/occupation';
import { pathwayRecord, toPathwayRecord } from './records/pathway';
import { programRecord, toProgramRecord } from './records/program';
import { sourceRecord, sourceRecords } from './records/source';

/** A part of the open data: the name of its file, the name of its schema, and its records. */
export interface Collection {
  readonly name: string;
  readonly schemaName: string;
  readonly schema: z.ZodObject;
  readonly records: (catalog: Catalog) => readonly Record<string, unknown>[];
  /** Whether each record has a file of its own, named after its slug. */
  readonly single: boolean;
}

/** Every part of the open data. */
export const collections: readonly Collection[] = [
  {
    name: 'programs',
    schemaName: 'Program',
    schema: programRecord,
    records: ({ programs }) => programs.map(toProgramRecord),
    single: true,
  },
  {
    name: 'degrees',
    schemaName: 'Degree',
    schema: degreeRecord,
    records: ({ degrees }) => degrees.map(toDegreeRecord),
    single: true,
  },
  {
    name: 'institutions',
    schemaName: 'Institution',
    schema: institutionRecord,
    records: (catalog) => catalog.institutions.map((one) => toInstitutionRecord(catalog, one)),
    single: true,
  },
  {
    name: 'fields',
    schemaName: 'Field',
    schema: fieldRecord,
    records: ({ fields }) => fields.map(toFieldRecord),
    single: true,
  },
  {
    name: 'occupations',
    schemaName: 'Occupation',
    schema: occupationRecord,
    records: ({ occupations }) => occupations.map(toOccupationRecord),
    single: true,
  },
  {
    name: 'pathways',
    schemaName: 'Pathway',
    schema: pathwayRecord,
    records: ({ pathways }) => pathways.map(toPathwayRecord),
    single: false,
  },
  { name: 'sources', schemaName: 'RecordSource', schema: sourceRecord, records: sourceRecords, single: false },
];

/** The newest day on which any record was checked or changed: the data's own clock. */
export function generatedAt(catalog: Catalog): string {
  const { programs, degrees, institutions, fields, occupations } = catalog;
  const days = [...programs, ...degrees, ...institutions, ...fields, ...occupations].flatMap(
    ({ lastVerified, lastChanged }) => [lastVerified, lastChanged],
  );
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

/** JSON for a file: indented, since people open it too. */
export const toJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
