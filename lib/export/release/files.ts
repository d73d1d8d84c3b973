import type { Catalog } from '#lib/domain/catalog';
import { aboutData } from '#lib/export/about-data';
import { type DataBytes, generatedAt } from '#lib/export/data-set';
import { mediaTypes } from '#lib/export/media-types';
import { toDatabase } from './database';

/** The whole of the open data in one file. */
interface ReleaseFile {
  readonly ending: string;
  readonly type: string;
  /** What it is, in a few words; follows its name. */
  readonly about: string;
  readonly make: (catalog: Catalog) => Promise<Uint8Array<ArrayBuffer>>;
}

const files: readonly ReleaseFile[] = [
  {
    ending: 'sqlite',
    type: mediaTypes.sqlite,
    about: 'all tables in one SQLite file, with what each column means',
    make: toDatabase,
  },
];

/** The files that hold the whole, by their paths below `/data/v1/`. */
export const releaseFiles = files.map((file) => ({ ...file, path: `${aboutData.name}.${file.ending}` }));

/** The name under which a file is kept says which version of the format it has and of which day its records are. */
const nameOf = (catalog: Catalog, { ending }: ReleaseFile): string =>
  `${aboutData.name}-${aboutData.version}-${generatedAt(catalog)}.${ending}`;

const made = new WeakMap<Catalog, Map<string, Promise<DataBytes>>>();

/** One file that holds the whole, made once; nothing when there is none at this path. */
export async function releaseFile(catalog: Catalog, path: string): Promise<DataBytes | undefined> {
  const file = releaseFiles.find((one) => one.path === path);
  if (!file) return undefined;
  const known = made.get(catalog) ?? new Map<string, Promise<DataBytes>>();
  made.set(catalog, known);
  const { type, make } = file;
  const bytes = known.get(path) ?? make(catalog).then((all) => ({ type, bytes: all, name: nameOf(catalog, file) }));
  known.set(path, bytes);
  return bytes;
}
