import type { Catalog } from '#lib/domain/catalog';
import { nearMatches } from '#lib/suggest/near-slugs';
import { isRecordPage, type RecordPage, recordPages } from './record-pages';
import { routes } from './routes';

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

const pathTo: Record<RecordPage, (slug: string) => string> = {
  programs: routes.program,
  degrees: routes.degree,
  fields: routes.field,
  universities: routes.university,
  guides: routes.guide,
  compare: routes.comparison,
};

function candidatesOf(catalog: Catalog, page: RecordPage): readonly Candidate[] {
  const kind = recordPages[page];
  return kind === 'institutions' ? catalog[kind].map(({ slug, name }) => ({ slug, title: name })) : catalog[kind];
}

/**
 * What to offer at the address of a record that does not exist: where it moved to, or records with a similar name,
 * nearest first.
 *
 * @param page the first part of the address; anything that is no part of the site with records finds nothing
 */
export function findRecord(catalog: Catalog, page: string, slug: string): { movedTo?: string; near: Found[] } {
  if (!isRecordPage(page)) return { near: [] };
  const candidates = candidatesOf(catalog, page);
  const moved = candidates.find(({ formerSlugs = [] }) => formerSlugs.includes(slug));
  if (moved) return { movedTo: pathTo[page](moved.slug), near: [] };
  return { near: nearMatches(slug, candidates).map(({ slug: near, title }) => ({ path: pathTo[page](near), title })) };
}
