import { diagnoseProperty } from '#lib/content/read/diagnose';
import { isSlug, toSlug } from '#lib/domain/slug';
import { listSourceIds } from '../source-ids';
import type { FileRule } from './rule';

/** Source names are slugs: a citation `[^name]` cannot hold spaces, and does not tell capitals from small letters. */
export const sourceNames: FileRule = ({ parsed }) =>
  (listSourceIds(parsed) ?? [])
    .filter((id) => !isSlug(id))
    .map((id) =>
      diagnoseProperty(parsed, ['sources', id], {
        code: 'slug-format',
        message: `the source name \`${id}\` must be lower-case letters, digits and single hyphens`,
        label: `expected a name such as \`${toSlug(id)}\``,
        help: `write \`${toSlug(id)}\` here and wherever the source is named`,
      }),
    );
