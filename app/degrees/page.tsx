import type { Metadata } from 'next';
import { cache } from 'react';
import { DegreeEntry } from '#components/degree/degree-entry';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { ListPage } from '#components/list/list-page';
import { JsonLd } from '#components/seo/json-ld';
import { WaysAhead } from '#components/ways/ways-ahead';
import { getCatalog } from '#lib/content/index';
import { browseList } from '#lib/list/browse';
import { degreeList } from '#lib/list/degrees';
import { listMetadata } from '#lib/metadata/list-metadata';
import { routes } from '#lib/site/routes';
import { itemListData } from '#lib/structured-data/item-list';
import { fieldWays } from '#lib/ways/field-ways';
import type { AddressProps } from '../address-props';

/** One answer for the head and the body of a page: `cache` knows two calls with the same text as one. */
const answer = cache(async (params: string) => browseList(degreeList, await getCatalog(), JSON.parse(params)));

export async function generateMetadata({ searchParams }: AddressProps): Promise<Metadata> {
  return listMetadata(await answer(JSON.stringify(await searchParams)), {
    title: 'Degrees that MicroMasters programs count toward, and those to apply to directly',
    description:
      'Filter master’s degrees by how firmly they promise credit for a MicroMasters program, by field, university, country, tuition and length.',
  });
}

export default async function DegreesPage({ searchParams }: AddressProps) {
  const view = await answer(JSON.stringify(await searchParams));
  const catalog = await getCatalog();
  const [slug, ...others] = view.query.chosen.field ?? [];
  const field = others.length === 0 ? catalog.fields.find((one) => one.slug === slug) : undefined;
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Home', href: routes.home() }, { label: 'Degrees' }]} />
      <JsonLd
        data={itemListData(
          'Degrees that MicroMasters programs count toward, and those to apply to directly',
          view.records.map(({ slug, title }) => ({ title, path: routes.degree(slug) })),
        )}
      />
      <ListPage
        view={view}
        entry={(degree) => <DegreeEntry degree={degree} />}
        foot={field && <WaysAhead ways={fieldWays(catalog, field)} />}
      >
        Degrees linked to a program, the firmest promise of credit first, by the terms of{' '}
        <a href={routes.pathways()}>the pathways</a>; then degrees to apply to directly.
      </ListPage>
    </>
  );
}
