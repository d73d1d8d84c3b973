import { diagnose } from '#lib/content/read/diagnose';
import type { ParsedFile } from '#lib/content/read/parse';
import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import { suggest } from '#lib/diagnostics/suggest';
import { findEntries } from '../find-entries';
import { listSourceIds } from '../source-ids';
import type { Rule } from './rule';

function findUnresolved(file: ParsedFile, known: readonly string[]): Diagnostic[] {
  return [...findEntries('sources', file.front.data)].flatMap(({ path, value }) => {
    if (!Array.isArray(value)) return [];
    return value.flatMap((entry: unknown, index): Diagnostic[] => {
      const id = String(entry);
      if (known.includes(id)) return [];
      const near = suggest(id, known);
      const input = {
        code: 'unresolved-source',
        span: file.front.locateValue([...path, index]),
        message: `the source \`${id}\` is not in \`sources\` of this record`,
        label: near ? `did you mean \`${near}\`?` : 'no such source',
        help: near ? `write \`${near}\`` : undefined,
      } as const;
      return [diagnose(file, input)];
    });
  });
}

/**
 * Every source that a property names stands in the record's `sources`. Where `sources` itself is what is wrong, the
 * properties are not blamed for it.
 */
export const unresolvedSource: Rule = ({ checked }) =>
  checked.flatMap(({ parsed, valid }) => {
    const known = listSourceIds(parsed);
    return known || valid ? findUnresolved(parsed, known ?? []) : [];
  });
