import type { Metadata } from 'next';
import { GuideList } from '#components/guide/guide-list';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { ListCheckedLine } from '#components/layout/list-checked-line';
import { JsonLd } from '#components/seo/json-ld';
import { PageTitle } from '#components/ui/page-title';
import { Section } from '#components/ui/section';
import { getCatalog } from '#lib/content/index';
import { pageMetadata } from '#lib/metadata/page-metadata';
import { pageAlternates } from '#lib/site/alternates';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import { itemListData } from '#lib/structured-data/item-list';

export const metadata: Metadata = pageMetadata({
  title: 'Guides: should you study a MicroMasters program?',
  description:
    'Short, sourced answers to the questions people ask before they pay for a MicroMasters program or a master’s.',
  alternates: pageAlternates(routes.guides()),
});

export default async function GuidesPage() {
  const { guides } = await getCatalog();
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Home', href: routes.home() }, { label: 'Guides' }]} />
      <JsonLd
        data={itemListData(
          'Guides',
          guides.map(({ slug, question }) => ({ title: question, path: routes.guide(slug) })),
        )}
      />
      <PageTitle
        title="What do you want to know?"
        deck={
          <>
            Each question has a short answer here, and a page with the reasons and the sources. The numbers side by side
            are in <a href={routes.micromastersOrMasters()}>MicroMasters or a master’s, factor by factor</a>. Your own
            answers speak for and against six ways under <a href={routes.decide()}>what matters to you</a>.
          </>
        }
      />
      <Section id={partAnchor('questions')} title="Questions">
        <GuideList guides={guides} />
      </Section>
      <ListCheckedLine records={guides} />
    </>
  );
}
