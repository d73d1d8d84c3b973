import type { Metadata } from 'next';
import { cache } from 'react';
import { Timeline } from '#components/changes/timeline';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { getCatalog } from '#lib/content/index';
import { browseList } from '#lib/list/browse';
import { changeList, filterSearch } from '#lib/list/changes';
import { listMetadata } from '#lib/metadata/list-metadata';
import { changesAlternates } from '#lib/site/alternates';
import { routes } from '#lib/site/routes';
import type { AddressProps } from '../address-props';

/** One answer for the head and the body of a page: `cache` knows two calls with the same text as one. */
const answer = cache(async (params: string) => browseList(changeList, await getCatalog(), JSON.parse(params)));

export async function generateMetadata({ searchParams }: AddressProps): Promise<Metadata> {
  const view = await answer(JSON.stringify(await searchParams));
  return {
    ...listMetadata(view, {
      title: 'What changed, by month',
      description:
        'What happened to MicroMasters programs and degrees, what we added and what we corrected, each with its day and source.',
    }),
    alternates: changesAlternates(view.search, filterSearch(view.query)),
  };
}

export default async function ChangesPage({ searchParams }: AddressProps) {
  const view = await answer(JSON.stringify(await searchParams));
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Home', href: routes.home() }, { label: 'Changes' }]} />
      <Timeline view={view} />
    </>
  );
}
