import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { NearMatches } from '#components/missing/near-matches';
import { getCatalog } from '#lib/content/index';
import { contentRoot } from '#lib/site/config';
import { findNear, findRecord } from '#lib/site/find-record';
import { findRecordPage } from '#lib/site/kinds-of-pages';
import { readRemoved, removedInWords } from '#lib/site/removed-records';

interface Props {
  searchParams: Promise<Partial<Record<'page' | 'slug' | 'part' | 'address', string | string[]>>>;
}

export const metadata: Metadata = { title: 'Page not found', robots: { index: false } };

const first = (value: string | string[] | undefined): string => [value ?? ''].flat()[0] ?? '';

/**
 * What `proxy.ts` answers, with status 404, for a record that does not exist and for an address like that of a page, and
 * with 410 for a record that was taken out. Next's own not-found page is not told the address, and one rendered by
 * `notFound()` in a page has no text until script runs.
 */
export default async function MissingRecordPage({ searchParams }: Props) {
  const { page, slug, part, address } = await searchParams;
  const catalog = await getCatalog();
  if (address) return <NearMatches matches={findNear(catalog, first(address))} searched />;
  const { movedTo, near } = findRecord(catalog, first(page), first(slug));
  const removed = readRemoved(contentRoot).get(`${findRecordPage(first(page))?.records}/${first(slug)}`);
  if (movedTo) permanentRedirect([movedTo, first(part)].filter(Boolean).join('/'));
  return <NearMatches matches={near} searched removed={removed && removedInWords(removed)} />;
}
