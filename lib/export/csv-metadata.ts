import type { Catalog } from '#lib/domain/catalog';
import { generatedAt } from '#lib/domain/generated-at';
import { capitalize } from '#lib/format/text';
import { aboutData } from './about-data';
import { type Column, columnsOf, keyOf, separator } from './columns';
import { type Collection, collections } from './data-set';
import { references } from './references';

const column = ({ name, type, description, isList, isRequired }: Column) => ({
  name,
  titles: name,
  'dc:description': description,
  datatype: type,
  ...(isRequired && { required: true }),
  ...(isList && { separator }),
});

function table({ name, schemaName, about }: Collection) {
  const columns = columnsOf(schemaName);
  return {
    url: `${name}.csv`,
    'dc:description': `${capitalize(about)}.`,
    tableSchema: {
      columns: columns.map(column),
      primaryKey: keyOf(columns),
      foreignKeys: references(name).map(({ column: from, to }) => ({
        columnReference: from,
        reference: { resource: `${to}.csv`, columnReference: 'slug' },
      })),
    },
  };
}

/**
 * The CSV files in the terms of CSV on the Web (W3C, 2015). Its name is the one that readers of a table look for beside
 * it: `csv-metadata.json`.
 */
export const csvMetadata = (catalog: Catalog) => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': aboutData.language }],
  'dc:title': aboutData.title,
  'dc:description': aboutData.description,
  'dc:license': { '@id': aboutData.license.path },
  'dc:modified': { '@value': generatedAt(catalog), '@type': 'xsd:date' },
  dialect: { delimiter: ',', encoding: 'utf-8', header: true, lineTerminators: ['\r\n'], quoteChar: '"' },
  tables: collections.map(table),
});
