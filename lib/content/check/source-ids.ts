import type { ParsedFile } from '#lib/content/read/parse';

/** The names in a record's `sources`, whatever else is wrong with them; nothing when it has no such group. */
export function listSourceIds(file: ParsedFile): string[] | undefined {
  const { sources } = file.properties;
  return typeof sources === 'object' && sources !== null && !Array.isArray(sources) ? Object.keys(sources) : undefined;
}
