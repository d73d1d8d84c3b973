import { type Kind, kindNames } from '../kinds';
import type { FoundFile } from './files';

/**
 * The slugs of all files, by kind. A file with errors counts too, so that records that refer to it are not blamed.
 */
export type Slugs = { readonly [K in Kind]: ReadonlySet<string> };

export function listSlugs(found: readonly FoundFile[]): Slugs {
  const entries = kindNames.map((kind) => {
    const names = found.filter((file) => file.kind === kind).map((file) => file.name.replace(/\.md$/, ''));
    return [kind, new Set(names)] as const;
  });
  return Object.fromEntries(entries) as Record<Kind, Set<string>>;
}
