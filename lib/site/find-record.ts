import type { Catalog, RecordKind } from '#lib/domain/catalog';
import { nearMatches } from '#lib/suggest/near-slugs';
import { findRecordPage } from './kinds-of-pages';
import { pagesNear } from './meant-address';

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

/** Pages whose address is like one with nothing behind it; of one below a page of records those with a similar name first. */
export function findNear(catalog: Catalog, path: string): Found[] {
  const near = pagesNear(path);
  const [, , slug] = path.split('/');
  const records = slug ? near.flatMap((page) => findRecord(catalog, page.path.slice(1), slug).near) : [];
  return [...records, ...near.map(({ path: one, title }) => ({ path: one, title }))];
}
