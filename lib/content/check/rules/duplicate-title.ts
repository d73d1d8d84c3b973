import type { CheckedRecord } from '#lib/content/check/checked-record';
import { diagnoseValue } from '#lib/content/read/diagnose';
import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import { type Rule, selectValid } from './rule';

function findDuplicates(files: readonly (CheckedRecord<'programs'> | CheckedRecord<'degrees'>)[]): Diagnostic[] {
  const first = new Map<string, string>();
  return files.flatMap((file) => {
    const key = `${file.data.institution}\n${file.data.title.toLowerCase()}`;
    const other = first.get(key);
    first.set(key, other ?? file.file);
    if (!other) return [];
    const message = `\`title\` "${file.data.title}" is already the title of ${other}, at the same university`;
    return [diagnoseValue(file, ['title'], { code: 'duplicate-title', message, label: 'the second with this title' })];
  });
}

/** No university has two programs, or two degrees, with one title. */
export const duplicateTitle: Rule = (content) => [
  ...findDuplicates(selectValid(content, 'programs')),
  ...findDuplicates(selectValid(content, 'degrees')),
];
