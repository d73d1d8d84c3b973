import type { Metadata } from 'next';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { OnThisPage } from '#components/layout/on-this-page';
import { SourceSection } from '#components/source/source-section';
import { CountsTable } from '#components/standard/counts-table';
import { StandardSection } from '#components/standard/standard-section';
import { PageTitle } from '#components/ui/page-title';
import { Section } from '#components/ui/section';
import { getCatalog } from '#lib/content/index';
import { pageMetadata } from '#lib/metadata/page-metadata';
import { standardsPage } from '#lib/pages/standards';
import { pageAlternates } from '#lib/site/alternates';
import { operator } from '#lib/site/operator';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';

export const metadata: Metadata = pageMetadata({
  title: 'Standards: how far this site meets them',
  description:
    'Criterion by criterion: what published standards for decision aids, statistics, open data and security ask, and how far Steppingstone meets it.',
  alternates: pageAlternates(routes.standards()),
});

export default async function StandardsPage() {
  const { rows, citations } = standardsPage(await getCatalog(), operator);
  const crumbs = [
    { label: 'Home', href: routes.home() },
    { label: 'About', href: routes.about() },
    { label: 'Standards' },
  ];
  return (
    <>
      <Breadcrumbs crumbs={crumbs} />
      <PageTitle
        title="How far this site meets published standards"
        deck="Each criterion in our words, with our own verdict and where you can see it. What falls short says so. The test named guards a part of it. Some verdicts depend on what the one who runs this site has told of themselves."
      />
      <OnThisPage parts={rows.map(({ standard: { slug, title } }) => ({ anchor: slug, title }))} />
      <Section
        id={partAnchor('counts')}
        title="In numbers"
        hint="Only the standards listed here were judged for this page."
      >
        <CountsTable rows={rows} />
      </Section>
      {rows.map((row) => (
        <StandardSection key={row.standard.slug} row={row} citations={citations} />
      ))}
      <SourceSection citations={citations} />
    </>
  );
}
