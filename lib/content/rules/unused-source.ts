import { entriesNamed } from '../data-walk';
import { diagnose } from '../fault';
import { sourceIdsOf } from '../source-ids';
import type { CheckedFile, Rule } from './rule';

function usedIn({ parsed, draft }: CheckedFile): Set<string> {
  const named = [...entriesNamed('sources', parsed.front.data)].flatMap(({ value }) =>
    Array.isArray(value) ? value.map(String) : [],
  );
  return new Set([...named, ...draft.cited]);
}

/** Every source of a record is named by one of its properties or cited in its text. */
export const unusedSource: Rule = ({ checked }) =>
  checked.flatMap((file) => {
    if (!file.valid) return [];
    const { parsed } = file;
    const used = usedIn(file);
    return (sourceIdsOf(parsed) ?? [])
      .filter((id) => !used.has(id))
      .map((id) =>
        diagnose(parsed, {
          code: 'unused-source',
          span: parsed.front.keySpan(['sources', id]),
          message: `nothing in this record uses the source \`${id}\``,
          label: 'named here and nowhere else',
        }),
      );
  });
