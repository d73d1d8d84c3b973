import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { NearMatches } from '#components/missing/near-matches';
import { getCatalog } from '#lib/content/index';
import { routes } from '#lib/site/routes';
import { nearMatches } from '#lib/suggest/near-slugs';

interface Props {
  searchParams: Promise<{ slug?: string | string[] }>;
}

export const metadata: Metadata = { title: 'Page not found', robots: { index: false } };

/**
 * What `proxy.ts` answers, with status 404, for a program that does not exist. Next's own not-found page is not told
 * the address, and one rendered by `notFound()` in a page has no text until script runs.
 */
export default async function MissingProgramPage({ searchParams }: Props) {
  const { slug } = await searchParams;
  const { programs } = await getCatalog();
  const wanted = [slug ?? ''].flat()[0] ?? '';
  const renamed = programs.find(({ formerSlugs }) => formerSlugs.includes(wanted));
  if (renamed) permanentRedirect(routes.program(renamed.slug));
  return <NearMatches matches={nearMatches(wanted, programs)} searched />;
}
