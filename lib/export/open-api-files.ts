import type { Catalog } from '#lib/domain/catalog';
import { capitalize } from '#lib/format/text';
import { routes } from '#lib/site/routes';
import { collections, excelFile } from './data-set';
import { descriptions } from './descriptions';
import { example } from './open-api-examples';
import { asCsv, get } from './open-api-parts';
import { releaseFiles } from './release/list';

/** The files that hold the whole, those that describe others, and those for Excel. */
export const otherFilePaths = (catalog: Catalog) => ({
  ...Object.fromEntries(
    descriptions.map(({ path, type, about, of }) => [
      routes.dataFile(path),
      get(
        {
          operationId: path.replace(/\W(\w)/g, (_, letter: string) => letter.toUpperCase()),
          summary: capitalize(about),
        },
        { description: 'The description.', schema: { type: 'object' }, type, examples: example(of(catalog)) },
      ),
    ]),
  ),
  ...Object.fromEntries(
    releaseFiles.map(({ path, ending, type, about }) => [
      routes.dataFile(path),
      get(
        { operationId: `${ending}File`, summary: capitalize(about) },
        { description: 'The file, with a name that says its version and its day.', schema: {}, type },
      ),
    ]),
  ),
  ...Object.fromEntries(
    collections.map(({ name }) => [
      routes.dataFile(excelFile(name)),
      get(
        { operationId: `${name}Excel`, summary: `All ${name} as CSV for Excel` },
        asCsv('As the plain CSV, with a byte order mark before it.'),
      ),
    ]),
  ),
});
