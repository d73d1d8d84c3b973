import type { Catalog } from '#lib/domain/catalog';
import { aboutData } from '#lib/export/about-data';
import type { DataBytes } from '#lib/export/data-set';
import { toArchive } from './archive';
import { toDatabase } from './database';
import { releaseFiles } from './list';
import { releaseName } from './papers';

const databases = new WeakMap<Catalog, ReturnType<typeof toDatabase>>();

/** Made once: the archive holds it too. */
function databaseOf(catalog: Catalog): ReturnType<typeof toDatabase> {
  const made = databases.get(catalog);
  if (made) return made;
  const database = toDatabase(catalog);
  databases.set(catalog, database);
  // A failure is not kept: the next request tries again.
  database.catch(() => databases.delete(catalog));
  return database;
}

const makers = {
  sqlite: databaseOf,
  zip: async (catalog: Catalog) => toArchive(catalog, [`${aboutData.name}.sqlite`, await databaseOf(catalog)]),
};

/** One file that holds the whole; nothing when there is none at this path. The server keeps what is made. */
export async function releaseFile(catalog: Catalog, path: string): Promise<DataBytes | undefined> {
  const file = releaseFiles.find((one) => one.path === path);
  if (!file) return undefined;
  const { ending, type } = file;
  return { type, bytes: await makers[ending](catalog), name: `${releaseName(catalog)}.${ending}` };
}
