import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import { diagnose } from '../fault';
import type { ValidFile } from '../validate';
import { type Rule, validOf } from './rule';

function faultsAmong(files: readonly (ValidFile<'programs'> | ValidFile<'degrees'>)[]): Diagnostic[] {
  const first = new Map<string, string>();
  return files.flatMap((file) => {
    const key = `${file.data.institution}\n${file.data.title.toLowerCase()}`;
    const other = first.get(key);
    first.set(key, other ?? file.file);
    if (!other) return [];
    const message = `\`title\` "${file.data.title}" is already the title of ${other}, at the same university`;
    return [
      diagnose(file, {
        code: 'duplicate-title',
        span: file.front.valueSpan(['title']),
        message,
        label: 'the second with this title',
      }),
    ];
  });
}

/** No university has two programs, or two degrees, with one title. */
export const duplicateTitle: Rule = (content) => [
  ...faultsAmong(validOf(content, 'programs')),
  ...faultsAmong(validOf(content, 'degrees')),
];
