import { type Kind, kindNames } from './kinds';
import type { FoundFile } from './read';

/**
 * The slugs of all files, by kind. A file with faults counts as well: what refers to it is not at fault.
 */
export type Slugs = { readonly [K in Kind]: ReadonlySet<string> };

export function slugsOf(found: readonly FoundFile[]): Slugs {
  const entries = kindNames.map((kind) => {
    const names = found.filter((file) => file.kind === kind).map((file) => file.name.replace(/\.md$/, ''));
    return [kind, new Set(names)] as const;
  });
  return Object.fromEntries(entries) as Record<Kind, Set<string>>;
}
