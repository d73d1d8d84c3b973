import type { Metadata } from 'next';
import { cache } from 'react';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { SearchPage } from '#components/search/search-page';
import { getCatalog } from '#lib/content/index';
import { pageMetadata } from '#lib/metadata/page-metadata';
import { answerSearch } from '#lib/search/view';
import { dataAlternates } from '#lib/site/alternates';
import { routes } from '#lib/site/routes';
import type { AddressProps } from '../address-props';

/** One answer for the head and the body of a page: `cache` knows two calls with the same text as one. */
const answer = cache(async (params: string) => answerSearch(await getCatalog(), JSON.parse(params)));

export async function generateMetadata({ searchParams }: AddressProps): Promise<Metadata> {
  const { q, search } = await answer(JSON.stringify(await searchParams));
  return {
    ...pageMetadata({
      title: q ? `Search: ${q}` : 'Search everything',
      description:
        'One search over MicroMasters programs, degrees, universities, fields, guides, the glossary and credit pathways.',
      alternates: dataAlternates(routes.search(), search),
    }),
    robots: search ? { index: false } : null,
  };
}

export default async function SearchRoute({ searchParams }: AddressProps) {
  const view = await answer(JSON.stringify(await searchParams));
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Home', href: routes.home() }, { label: 'Search' }]} />
      <SearchPage view={view} />
    </>
  );
}
