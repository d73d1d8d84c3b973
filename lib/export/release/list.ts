import { aboutData } from '#lib/export/about-data';
import { mediaTypes } from '#lib/export/media-types';

const named = <E extends string>(ending: E, type: string, about: string) => ({
  ending,
  path: `${aboutData.name}.${ending}` as const,
  type,
  about,
});

/** The files that hold the whole of the open data, by their paths below `/data/v1/`; `about` follows their names. */
export const releaseFiles = [
  named(
    'zip',
    mediaTypes.zip,
    'everything in one archive: the tables as CSV, JSON and SQLite, what describes them, license and citation',
  ),
  named(
    'sqlite',
    mediaTypes.sqlite,
    'all tables in one SQLite file, with what each column means; true is 1, what is not known is NULL',
  ),
] as const;
