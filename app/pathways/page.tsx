import type { Metadata } from 'next';
import { cache } from 'react';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { LiveArea } from '#components/list/live-area';
import { PathwayLedger } from '#components/pathway/pathway-ledger';
import { getCatalog } from '#lib/content/index';
import { browseList, findRecords } from '#lib/list/browse';
import { findProgramsWithout, pathwayList } from '#lib/list/pathways';
import { listMetadata } from '#lib/metadata/list-metadata';
import { routes } from '#lib/site/routes';
import type { AddressProps } from '../address-props';

/** One answer for the head and the body of a page: `cache` knows two calls with the same text as one. */
const answer = cache(async (params: string) => browseList(pathwayList, await getCatalog(), JSON.parse(params)));

export async function generateMetadata({ searchParams }: AddressProps): Promise<Metadata> {
  return listMetadata(await answer(JSON.stringify(await searchParams)), {
    title: 'Credit pathways: which program counts toward which degree',
    description:
      'Every MicroMasters program and the degree it is linked to: who says so, how much credit, on what terms, how old.',
  });
}

export default async function PathwaysPage({ searchParams }: AddressProps) {
  const params = await searchParams;
  const [catalog, view] = [await getCatalog(), await answer(JSON.stringify(params))];
  return (
    <LiveArea>
      <Breadcrumbs crumbs={[{ label: 'Home', href: routes.home() }, { label: 'Pathways' }]} />
      <PathwayLedger
        view={view}
        matching={findRecords(pathwayList, catalog, params).records}
        without={findProgramsWithout(catalog, view.query)}
      />
    </LiveArea>
  );
}
