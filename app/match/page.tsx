import type { Metadata } from 'next';
import { cache } from 'react';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { ListCheckedLine } from '#components/layout/list-checked-line';
import { MatchPage } from '#components/match/match-page';
import { getCatalog } from '#lib/content/index';
import { leastWays } from '#lib/decide/least';
import { matchPrograms } from '#lib/match/match';
import { pageMetadata } from '#lib/metadata/page-metadata';
import { dataAlternates } from '#lib/site/alternates';
import { routes } from '#lib/site/routes';
import type { AddressProps } from '../address-props';

/** One answer for the head and the body of a page: `cache` knows two calls with the same text as one. */
const answer = cache(async (params: string) => matchPrograms(await getCatalog(), JSON.parse(params)));

export async function generateMetadata({ searchParams }: AddressProps): Promise<Metadata> {
  const { slips, result, search } = await answer(JSON.stringify(await searchParams));
  const title = result ? `${result.headline}: programs for your answers` : 'Which MicroMasters program fits';
  return {
    ...pageMetadata({
      title: slips.length > 0 ? `Error: ${title}` : title,
      description:
        'Four questions: which open MicroMasters programs fit your field, budget and hours, which may, and what one change would bring.',
      alternates: dataAlternates(routes.match(), search),
    }),
    robots: search || slips.length > 0 ? { index: false } : null,
  };
}

export default async function MatchRoute({ searchParams }: AddressProps) {
  const catalog = await getCatalog();
  const { fields, programs, degrees } = catalog;
  const match = await answer(JSON.stringify(await searchParams));
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Home', href: routes.home() }, { label: 'Match' }]} />
      <MatchPage match={match} fields={fields} least={leastWays(catalog)} />
      {match.result && <ListCheckedLine records={[...programs, ...degrees]} />}
    </>
  );
}
