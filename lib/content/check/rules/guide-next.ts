import { diagnoseValue } from '#lib/content/read/diagnose';
import { guessMeant } from '#lib/diagnostics/suggest';
import { type Rule, selectValid } from './rule';

/** Every next step of a guide, and of an option of a decision, leads to a page of the site. */
export const guideNext: Rule = (content) => {
  const { paths } = content;
  return [...selectValid(content, 'guides'), ...selectValid(content, 'decisions')].flatMap((file) =>
    file.data.next.flatMap(({ to }, index) => {
      const path = to.replace(/[?#].*$/, '');
      if (paths.has(path)) return [];
      const message = `\`next[${index + 1}].to\` names \`${to}\`, but there is no such page`;
      const guess = guessMeant(path, paths, { label: 'no such page', help: 'write the path of a page of this site' });
      return [diagnoseValue(file, ['next', index, 'to'], { code: 'unresolved-reference', message, ...guess })];
    }),
  );
};
