import type { Metadata } from 'next';
import { cache } from 'react';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { ListCheckedLine } from '#components/layout/list-checked-line';
import { PlanView } from '#components/plan/plan-view';
import { getCatalog } from '#lib/content/index';
import { pageMetadata } from '#lib/metadata/page-metadata';
import { planPage } from '#lib/plan/page';
import { dataAlternates } from '#lib/site/alternates';
import { routes } from '#lib/site/routes';
import type { AddressProps } from '../address-props';

/** One answer for the head and the body of a page: `cache` knows two calls with the same text as one. */
const answer = cache(async (params: string) => planPage(await getCatalog(), JSON.parse(params)));

export async function generateMetadata({ searchParams }: AddressProps): Promise<Metadata> {
  const page = await answer(JSON.stringify(await searchParams));
  const { program } = page.request;
  const name = program ? `Your weeks in ${program.title}, ${program.institution.short}` : 'Plan your weeks';
  return {
    ...pageMetadata({
      title: page.answer.is === 'slips' ? `Error: ${name}` : name,
      description:
        'Dates for every course of a MicroMasters program, from a start day and hours a week: in a valid order, with the earliest and the latest finish, for your calendar.',
      alternates: dataAlternates(routes.plan(), page.search),
    }),
    robots: page.search ? { index: false } : null,
  };
}

export default async function PlanRoute({ searchParams }: AddressProps) {
  const page = await answer(JSON.stringify(await searchParams));
  const { program } = page.request;
  const crumbs = program ? [{ label: 'Plan', href: routes.plan() }, { label: program.title }] : [{ label: 'Plan' }];
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Home', href: routes.home() }, ...crumbs]} />
      <PlanView page={page} />
      {program && <ListCheckedLine records={[program]} />}
    </>
  );
}
