import type { AnyCheckedRecord } from '#lib/content/check/checked-record';
import { diagnoseValue } from '#lib/content/read/diagnose';
import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import { type Rule, selectValid } from './rule';

interface Named {
  readonly record: AnyCheckedRecord;
  readonly property: 'title' | 'name';
  readonly written: string;
  /** The university within which it must be the only one of its name; the whole record when empty. */
  readonly within: string;
}

const normalize = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

function findDuplicates(named: readonly Named[]): Diagnostic[] {
  const first = new Map<string, string>();
  return named.flatMap(({ record, property, written, within }) => {
    const key = `${within}\n${normalize(written)}`;
    const other = first.get(key);
    first.set(key, other ?? record.file);
    if (!other) return [];
    const message = `\`${property}\` "${written}" is already the ${property} of ${other}${within && ', at the same university'}`;
    const label = `the second with this ${property}`;
    return [diagnoseValue(record, [property], { code: 'duplicate-title', message, label })];
  });
}

/** No university has two programs, or two degrees, with one title; and no two fields or universities share a name. */
export const duplicateTitle: Rule = (content) => [
  ...(['programs', 'degrees'] as const).flatMap((kind) =>
    findDuplicates(
      selectValid(content, kind).map((record) => {
        const { title, institution } = record.data;
        return { record: record as AnyCheckedRecord, property: 'title', written: title, within: institution };
      }),
    ),
  ),
  ...findDuplicates(
    selectValid(content, 'fields').map((record) => ({
      record,
      property: 'title',
      written: record.data.title,
      within: '',
    })),
  ),
  ...findDuplicates(
    selectValid(content, 'institutions').map((record) => ({
      record,
      property: 'name',
      written: record.data.name,
      within: '',
    })),
  ),
];
