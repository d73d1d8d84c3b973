import type { Catalog, RecordKind } from '#lib/domain/catalog';
import { nearMatches } from '#lib/suggest/near-slugs';
import { findRecordPage } from './kinds-of-pages';

/** A record as a link. */
interface Found {
  readonly path: string;
  readonly title: string;
}

interface Candidate {
  readonly slug: string;
  readonly title: string;
  readonly formerSlugs?: readonly string[];
}

function candidatesOf(catalog: Catalog, kind: RecordKind): readonly Candidate[] {
  return kind === 'institutions' ? catalog[kind].map(({ slug, name }) => ({ slug, title: name })) : catalog[kind];
}

/**
 * What to offer at the address of a record that does not exist: where it moved to, or records with a similar name,
 * nearest first. Its data move with it.
 *
 * @param slug its name, perhaps with `.json` or `.csv` behind it
 * @param page the first part of the address; anything that is no part of the site with records finds nothing
 */
export function findRecord(catalog: Catalog, page: string, slug: string): { movedTo?: string; near: Found[] } {
  const found = findRecordPage(page);
  if (!found) return { near: [] };
  const candidates = candidatesOf(catalog, found.records);
  const [name, form = ''] = slug.split(/(?=\.(?:json|csv)$)/);
  const moved = candidates.find(({ formerSlugs = [] }) => formerSlugs.includes(name ?? ''));
  if (moved) return { movedTo: `${found.path}/${moved.slug}${form}`, near: [] };
  return {
    near: nearMatches(slug, candidates).map(({ slug: near, title }) => ({ path: `${found.path}/${near}`, title })),
  };
}
