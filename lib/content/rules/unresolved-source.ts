import { suggest } from '#lib/diagnostics/suggest';
import { sourceIdsOf } from '../source-ids';
import { entriesNamed } from '../data-walk';
import { diagnose } from '../fault';
import type { Rule } from './rule';

/** Every source that a property names stands in the record's `sources`. */
export const unresolvedSource: Rule = ({ checked }) =>
  checked.flatMap(({ parsed }) => {
    const known = sourceIdsOf(parsed);
    const lists = [...entriesNamed('sources', parsed.front.data)].filter(({ path, value }) => path.length > 1 && Array.isArray(value));
    return lists.flatMap(({ path, value }) =>
      (value as unknown[]).flatMap((id, index) => {
        if (typeof id !== 'string' || known.includes(id)) return [];
        const near = suggest(id, known);
        return [
          diagnose(parsed, {
            code: 'unresolved-source',
            span: parsed.front.valueSpan([...path, index]),
            message: `the source \`${id}\` is not in \`sources\` of this record`,
            label: near ? `did you mean \`${near}\`?` : 'no such source',
            help: near ? `write \`${near}\`` : undefined,
          }),
        ];
      }),
    );
  });
