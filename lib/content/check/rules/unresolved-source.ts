import { diagnoseValue } from '#lib/content/read/diagnose';
import type { ParsedFile } from '#lib/content/read/parse';
import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import { guessMeant } from '#lib/diagnostics/suggest';
import { findEntries } from '../find-entries';
import { listSourceIds } from '../source-ids';
import type { FileRule } from './rule';

function findUnresolved(file: ParsedFile, known: readonly string[]): Diagnostic[] {
  return findEntries('sources', file.properties).flatMap(({ path, value }) => {
    if (!Array.isArray(value)) return [];
    return value.flatMap((entry: unknown, index): Diagnostic[] => {
      const id = String(entry);
      if (known.includes(id)) return [];
      const message = `the source \`${id}\` is not in \`sources\` of this record`;
      const guess = guessMeant(id, known, { label: 'no such source' });
      return [diagnoseValue(file, [...path, index], { code: 'unresolved-source', message, ...guess })];
    });
  });
}

/**
 * Every source that a property names stands in the record's `sources`. Where `sources` itself is what is wrong, the
 * properties are not blamed for it.
 */
export const unresolvedSource: FileRule = ({ parsed, valid }) => {
  const known = listSourceIds(parsed);
  return known || valid ? findUnresolved(parsed, known ?? []) : [];
};
