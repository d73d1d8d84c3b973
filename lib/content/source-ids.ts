import type { ParsedFile } from './parse';

/** The names in a record's `sources`, whatever else is wrong with them. */
export function sourceIdsOf(file: ParsedFile): string[] {
  const { sources } = file.front.data;
  return typeof sources === 'object' && sources !== null && !Array.isArray(sources) ? Object.keys(sources) : [];
}
