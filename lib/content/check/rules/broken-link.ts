import { diagnose } from '#lib/content/read/diagnose';
import { guessMeant } from '#lib/diagnostics/suggest';
import type { Rule } from './rule';

/** Every link of a text that is not to another site leads to a page of this one. */
export const brokenLink: Rule = ({ checked, paths }) =>
  checked.flatMap((record) =>
    record.links.flatMap(({ url, span }) => {
      const path = url.replace(/[?#].*$/, '');
      if (paths.has(path)) return [];
      const message = `the link \`${url}\` leads to no page of this site`;
      const guess = guessMeant(path, paths, { label: 'no such page' });
      return [diagnose(record, { code: 'body-broken-link', span, message, ...guess })];
    }),
  );
