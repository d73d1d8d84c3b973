import type { Metadata } from 'next';
import { cache } from 'react';
import { LiveResults } from '#components/directory/live-results';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { Ledger } from '#components/ledger/ledger';
import { getCatalog } from '#lib/content/index';
import { browsePathways } from '#lib/ledger/ledger';
import { dataAlternates } from '#lib/site/alternates';
import { pageMetadata } from '#lib/site/page-metadata';
import { routes } from '#lib/site/routes';
import '../styles/ledger.css';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** One answer for the head and the body of a page: `cache` knows two calls with the same text as one. */
const answer = cache(async (params: string) => browsePathways(await getCatalog(), JSON.parse(params)));

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const view = await answer(JSON.stringify(await searchParams));
  return {
    ...pageMetadata({
      title: 'Credit pathways: which program counts toward which degree',
      description:
        'Every published promise that a MicroMasters program earns credit toward a degree: how much, on what terms, how old.',
      alternates: dataAlternates(routes.pathways(), view.search),
    }),
    robots: view.search ? { index: false } : null,
  };
}

export default async function PathwaysPage({ searchParams }: Props) {
  const view = await answer(JSON.stringify(await searchParams));
  return (
    <LiveResults search={view.search}>
      <Breadcrumbs crumbs={[{ label: 'Home', href: routes.home() }, { label: 'Pathways' }]} />
      <Ledger view={view} />
    </LiveResults>
  );
}
