import type { CheckedRecord } from '#lib/content/check/checked-record';
import { diagnoseValue } from '#lib/content/read/diagnose';
import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import { isSlug } from '#lib/domain/slug';
import { type Rule, selectValid } from './rule';

type Named = CheckedRecord<'programs'> | CheckedRecord<'degrees'>;

function findFault(name: string, record: Named, slugs: ReadonlySet<string>, taken: ReadonlyMap<string, string>) {
  if (!isSlug(name)) return 'is no file name: lower-case letters, digits and single hyphens';
  if (name === record.slug) return 'is the name that the file has now';
  if (slugs.has(name)) return `is the name of another file, \`content/${record.kind}/${name}.md\``;
  const other = taken.get(name);
  return other && `is a former name of ${other} as well`;
}

function checkNames(records: readonly Named[], slugs: ReadonlySet<string>): Diagnostic[] {
  const taken = new Map<string, string>();
  return records.flatMap((record) =>
    record.data.formerSlugs.flatMap((name, index) => {
      const fault = findFault(name, record, slugs, taken);
      taken.set(name, record.file);
      if (!fault) return [];
      const message = `\`formerSlugs[${index + 1}]\`, \`${name}\`, ${fault}`;
      return [
        diagnoseValue(record, ['formerSlugs', index], {
          code: 'former-name',
          message,
          label: 'leads nowhere of its own',
        }),
      ];
    }),
  );
}

/** An old address leads to one record, and to none that has it now. */
export const formerNames: Rule = (content) => [
  ...checkNames(selectValid(content, 'programs'), content.slugs.programs),
  ...checkNames(selectValid(content, 'degrees'), content.slugs.degrees),
];
