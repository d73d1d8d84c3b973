import type { Metadata } from 'next';
import { cache } from 'react';
import { Directory } from '#components/directory/directory';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { JsonLd } from '#components/seo/json-ld';
import { getCatalog } from '#lib/content/index';
import { browsePrograms } from '#lib/directory/browse';
import { plural } from '#lib/format/plural';
import { dataAlternates } from '#lib/site/alternates';
import { pageMetadata } from '#lib/site/page-metadata';
import { routes } from '#lib/site/routes';
import { itemListData } from '#lib/structured-data/item-list';
import '../styles/directory.css';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** One answer for the head and the body of a page: `cache` knows two calls with the same text as one. */
const answer = cache(async (params: string) => browsePrograms(await getCatalog(), JSON.parse(params)));

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const view = await answer(JSON.stringify(await searchParams));
  return {
    ...pageMetadata({
      title: view.applied.length > 0 ? `${plural(view.count, 'program')} that match` : 'All MicroMasters programs',
      description:
        'Filter MicroMasters programs by field, price, length, mathematics and whether a degree takes their credit.',
      alternates: dataAlternates(routes.programs(), view.search),
    }),
    robots: view.applied.length > 0 ? { index: false } : null,
  };
}

export default async function ProgramsPage({ searchParams }: Props) {
  const view = await answer(JSON.stringify(await searchParams));
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Home', href: routes.home() }, { label: 'Programs' }]} />
      <JsonLd
        data={itemListData(
          'MicroMasters programs',
          view.programs.map(({ slug, title }) => ({ title, path: routes.program(slug) })),
        )}
      />
      <Directory view={view} />
    </>
  );
}
