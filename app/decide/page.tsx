import type { Metadata } from 'next';
import { cache } from 'react';
import { DecidePage } from '#components/decide/decide-page';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { ListCheckedLine } from '#components/layout/list-checked-line';
import { getCatalog } from '#lib/content/index';
import { decide } from '#lib/decide/decide';
import { pageMetadata } from '#lib/metadata/page-metadata';
import { pageAlternates } from '#lib/site/alternates';
import { routes } from '#lib/site/routes';
import type { AddressProps } from '../address-props';

/** One answer for the head and the body of a page: `cache` knows two calls with the same text as one. */
const answer = cache(async (params: string) => decide(await getCatalog(), JSON.parse(params)));

export async function generateMetadata({ searchParams }: AddressProps): Promise<Metadata> {
  const { search, slips, result } = await answer(JSON.stringify(await searchParams));
  const title = result?.headline ?? 'What matters to you: program, degree or neither';
  return {
    ...pageMetadata({
      title: slips.length > 0 ? `Error: ${title}` : title,
      description:
        'Seven facts and eight things to weigh: what speaks for and against a MicroMasters program, a degree, both, or nothing for now.',
      alternates: pageAlternates(routes.decide(search)),
    }),
    robots: search || slips.length > 0 ? { index: false } : null,
  };
}

export default async function DecideRoute({ searchParams }: AddressProps) {
  const { fields } = await getCatalog();
  const page = await answer(JSON.stringify(await searchParams));
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Home', href: routes.home() }, { label: 'Decide' }]} />
      <DecidePage page={page} fields={fields} />
      <ListCheckedLine records={page.weighed.map(({ option }) => option)} />
    </>
  );
}
