import { kinds } from '#lib/content/kinds';
import { diagnose } from '#lib/content/read/diagnose';
import type { Rule } from './rule';
import { selectValid } from './rule';

const pages = ['programs', 'degrees', 'guides', 'comparisons'] as const;

/** No published page goes without a word: whoever has its address is led to the record that took its place, or told why there is none. */
export const removedRecords: Rule = (content) => {
  const published = Object.keys(content.snapshot?.records ?? {});
  const former = new Set(
    [...selectValid(content, 'programs'), ...selectValid(content, 'degrees')].flatMap(({ kind, data }) =>
      data.formerSlugs.map((slug) => `${kind}/${slug}`),
    ),
  );
  return pages.flatMap((kind) =>
    published.flatMap((name) => {
      const slug = name.startsWith(`${kind}/`) ? name.slice(kind.length + 1) : undefined;
      if (!slug || content.slugs[kind].has(slug) || former.has(name) || content.removed.has(name)) return [];
      const message = `the ${kinds[kind].one} \`${name}\` was published on ${content.snapshot?.takenOn} and its file is gone`;
      return [diagnose({ file: `content/${name}.md` }, { code: 'record-removed', message })];
    }),
  );
};
