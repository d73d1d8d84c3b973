import { diagnose } from '#lib/content/read/diagnose';
import { suggest } from '#lib/diagnostics/suggest';
import { listPaths } from '../paths';
import { type Rule, selectValid } from './rule';

/** Every next step of a guide leads to a page of the site. */
export const guideNext: Rule = (content) => {
  const paths = listPaths(content.slugs);
  return selectValid(content, 'guides').flatMap((file) =>
    file.data.next.flatMap(({ to }, index) => {
      const path = to.replace(/[?#].*$/, '');
      if (paths.has(path)) return [];
      const near = suggest(path, paths);
      return [
        diagnose(file, {
          code: 'unresolved-reference',
          span: file.front.locateValue(['next', index, 'to']),
          message: `\`next[${index + 1}].to\` names \`${to}\`, but there is no such page`,
          label: near ? `did you mean \`${near}\`?` : 'no such page',
          help: near ? `write \`${near}\`` : 'write the path of a page of this site',
        }),
      ];
    }),
  );
};
