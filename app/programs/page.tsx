import type { Metadata } from 'next';
import { cache } from 'react';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { ListPage } from '#components/list/list-page';
import { ProgramEntry } from '#components/program/program-entry';
import { JsonLd } from '#components/seo/json-ld';
import { SpanishLink } from '#components/spanish/spanish-link';
import { getCatalog } from '#lib/content/index';
import { browseList } from '#lib/list/browse';
import { programList } from '#lib/list/programs';
import { listMetadata } from '#lib/metadata/list-metadata';
import { routes } from '#lib/site/routes';
import { itemListData } from '#lib/structured-data/item-list';
import type { AddressProps } from '../address-props';

/** One answer for the head and the body of a page: `cache` knows two calls with the same text as one. */
const answer = cache(async (params: string) => browseList(programList, await getCatalog(), JSON.parse(params)));

export async function generateMetadata({ searchParams }: AddressProps): Promise<Metadata> {
  return listMetadata(await answer(JSON.stringify(await searchParams)), {
    title: 'All MicroMasters programs',
    description:
      'Filter MicroMasters programs by field, price, length, mathematics and how firmly credit toward a degree is promised.',
  });
}

export default async function ProgramsPage({ searchParams }: AddressProps) {
  const view = await answer(JSON.stringify(await searchParams));
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Home', href: routes.home() }, { label: 'Programs' }]} />
      <JsonLd
        data={itemListData(
          'MicroMasters programs',
          view.records.map(({ slug, title }) => ({ title, path: routes.program(slug) })),
        )}
      />
      <ListPage
        view={view}
        hint={view.query.chosen.language?.includes('es') && <SpanishLink />}
        entry={(program) => <ProgramEntry program={program} />}
      >
        All MicroMasters programs on record, open and closed.
      </ListPage>
    </>
  );
}
