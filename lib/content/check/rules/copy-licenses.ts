import { diagnose, diagnoseValue } from '#lib/content/read/diagnose';
import { repositoryOf } from '#lib/domain/copy';
import { type Rule, selectAllValid } from './rule';

const file = 'content/copies.json';

/** Of every repository that a copy is a file of we say what license it states, and of no other. */
export const copyLicenses: Rule = (content) => {
  const { copies, source } = content.copies;
  const used = new Set<string>();
  const missing = selectAllValid(content).flatMap((record) =>
    Object.entries('sources' in record.data ? record.data.sources : {}).flatMap(([id, copy]) => {
      const repository = repositoryOf(copy);
      if (!repository) return [];
      used.add(repository);
      if (copies.has(repository)) return [];
      const message = `the source \`${id}\` is a file of \`${repository}\`, which \`${file}\` does not name`;
      const help = `look up what license the repository states, and name it in \`${file}\``;
      const words = { code: 'unresolved-reference', message, label: 'its license was not looked up', help } as const;
      return [diagnoseValue(record, ['sources', id, 'url'], words)];
    }),
  );
  const unused = [...copies.keys()].filter((repository) => !used.has(repository));
  return [
    ...missing,
    ...unused.map((repository) => {
      const start = source.text.indexOf(JSON.stringify(repository));
      const message = `no source is a file of \`${repository}\``;
      const span = { start, end: start + repository.length + 2 };
      return diagnose({ file, source }, { code: 'unused-source', span, message, help: 'remove it from the list' });
    }),
  ];
};
