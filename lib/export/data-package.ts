import type { Catalog } from '#lib/domain/catalog';
import { generatedAt } from '#lib/domain/generated-at';
import { capitalize } from '#lib/format/text';
import { aboutData } from './about-data';
import { type Column, columnsOf, keyOf, separator } from './columns';
import { type Collection, collections } from './data-set';
import { references } from './references';

/** What a cell holds, for those who read the description and not our manual. */
const described = ({ description, isList, values }: Column): string =>
  isList
    ? `${description} Several values stand in one cell, separated by “${separator}”.${values ? ` Each is one of: ${values.join(', ')}.` : ''}`
    : description;

function field(column: Column) {
  const { name, type, isList, isRequired, values } = column;
  const constraints = {
    ...(isRequired && { required: true }),
    ...(values && !isList && { enum: values }),
  };
  return {
    name,
    type: isList ? 'string' : type,
    description: described(column),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

const foreignKeys = (collection: string) =>
  references(collection).map(({ column, to }) => ({
    fields: [column],
    reference: { resource: to, fields: ['slug'] },
  }));

function resource({ name, schemaName, about }: Collection) {
  const columns = columnsOf(schemaName);
  const key = keyOf(columns);
  return {
    name,
    description: `${capitalize(about)}.`,
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map(field),
      missingValues: [''],
      ...(key && { primaryKey: [key] }),
      // A list without entries is not valid here.
      ...(references(name).length > 0 && { foreignKeys: foreignKeys(name) }),
    },
  };
}

/** The CSV files as a Data Package: every table with its columns, for tools that load it whole (datapackage.org). */
export const dataPackage = (catalog: Catalog) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  profile: 'tabular-data-package',
  name: aboutData.name,
  title: aboutData.title,
  description: aboutData.description,
  homepage: aboutData.home,
  version: aboutData.version,
  created: `${generatedAt(catalog)}T00:00:00Z`,
  keywords: aboutData.keywords,
  licenses: [aboutData.license],
  contributors: [{ title: aboutData.maker, path: aboutData.repository, role: 'author', roles: ['author'] }],
  resources: collections.map(resource),
});
