import { diagnoseProperty } from '#lib/content/read/diagnose';
import { findEntries } from '../find-entries';
import { listSourceIds } from '../source-ids';
import type { FileContent, FileRule } from './rule';

function listUsed({ parsed, draft }: FileContent): Set<string> {
  const named = findEntries('sources', parsed.properties).flatMap(({ value }) =>
    Array.isArray(value) ? value.map(String) : [],
  );
  return new Set([...named, ...draft.cited]);
}

/** Every source of a record is named by one of its properties or cited in its text. */
export const unusedSource: FileRule = (file) => {
  if (!file.valid) return [];
  const { parsed } = file;
  const used = listUsed(file);
  return (listSourceIds(parsed) ?? [])
    .filter((id) => !used.has(id))
    .map((id) =>
      diagnoseProperty(parsed, ['sources', id], {
        code: 'unused-source',
        message: `nothing in this record uses the source \`${id}\``,
        label: 'named here and nowhere else',
      }),
    );
};
