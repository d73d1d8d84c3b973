import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { NearMatches } from '#components/missing/near-matches';
import { getCatalog } from '#lib/content/index';
import { nearMatches } from '#lib/suggest/near-slugs';

interface Props {
  params: Promise<{ missing: string[] }>;
  children: ReactNode;
}

export const metadata: Metadata = { title: 'Page not found' };

/**
 * The layout, not the page, holds the text: the page must call `notFound()` to answer 404, and what Next then
 * renders in its place is not told the address.
 */
export default async function MissingLayout({ params, children }: Props) {
  const { missing } = await params;
  const { programs } = await getCatalog();
  const wanted = missing.at(-1) ?? '';
  return (
    <>
      <NearMatches matches={nearMatches(wanted, programs)} />
      {children}
    </>
  );
}
