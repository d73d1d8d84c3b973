import type { Metadata } from 'next';
import { DueChecks } from '#components/data/due-checks';
import { WantedList } from '#components/data/wanted-list';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { ListCheckedLine } from '#components/layout/list-checked-line';
import { PageTitle } from '#components/ui/page-title';
import { Section } from '#components/ui/section';
import { getCatalog } from '#lib/content/index';
import { dueChecks } from '#lib/coverage/due';
import { mostWanted, oldestPrices } from '#lib/coverage/wanted';
import { plural } from '#lib/format/plural';
import { pageMetadata } from '#lib/metadata/page-metadata';
import { pageAlternates } from '#lib/site/alternates';
import { buildDay } from '#lib/site/build-day';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';

export const metadata: Metadata = pageMetadata({
  title: 'Wanted: prices and credit that we could not find',
  description: 'What decides most and is not on record, and the oldest prices. Tell us where a page says it.',
  alternates: pageAlternates(routes.wanted()),
});

export default async function WantedPage() {
  const catalog = await getCatalog();
  const wanted = mostWanted(catalog);
  const oldest = oldestPrices(catalog);
  const today = buildDay();
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Home', href: routes.home() }, { label: 'Wanted' }]} />
      <PageTitle
        title="What you may know and we do not"
        deck="A page of a university, or an answer it gave you in writing, is enough. We add it with its date and its source."
      />
      <Section
        id={partAnchor('most-wanted')}
        title="Most wanted"
        hint={`${plural(wanted.length, 'fact')} about open programs and the degrees they lead to.`}
      >
        <WantedList wanted={wanted} />
      </Section>
      <Section
        id={partAnchor('oldest')}
        title="The oldest prices"
        hint="Of open programs and of degrees. Those without a date come first."
      >
        <WantedList wanted={oldest} />
      </Section>
      <Section
        id={partAnchor('due')}
        title="Due for a new look"
        hint={<a href={`${routes.data()}#${partAnchor('again')}`}>How often we look again</a>}
      >
        <DueChecks {...dueChecks(catalog, today)} today={today} />
      </Section>
      <ListCheckedLine records={[...catalog.programs, ...catalog.degrees]} />
    </>
  );
}
