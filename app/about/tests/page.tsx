import type { Metadata } from 'next';
import { TestRounds } from '#components/about/test-rounds';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { CheckedLine } from '#components/layout/checked-line';
import { OnThisPage } from '#components/layout/on-this-page';
import { PageTitle } from '#components/ui/page-title';
import { Prose } from '#components/ui/prose';
import { Section } from '#components/ui/section';
import { getCatalog } from '#lib/content/index';
import { pageMetadata } from '#lib/metadata/page-metadata';
import { cutText, textNamed } from '#lib/pages/text';
import { pageAlternates } from '#lib/site/alternates';
import { editUrl } from '#lib/site/config';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';

export const metadata: Metadata = pageMetadata({
  title: 'Tests with people: how we test, and what came out',
  description:
    'Whom we ask, the eight questions and five tasks, what counts as good enough, and the results of every round.',
  alternates: pageAlternates(routes.tests()),
});

export default async function TestsPage() {
  const text = textNamed(await getCatalog(), 'tests');
  const parts = cutText(text);
  const rounds = partAnchor('rounds');
  const crumbs = [
    { label: 'Home', href: routes.home() },
    { label: 'About', href: routes.about() },
    { label: text.title },
  ];
  return (
    <>
      <Breadcrumbs crumbs={crumbs} />
      <PageTitle title={text.title} deck={text.summary} />
      <OnThisPage
        parts={[{ anchor: rounds, title: 'Results' }, ...parts.map(({ id, title }) => ({ anchor: id, title }))]}
      />
      <Section id={rounds} title="Results">
        <TestRounds rounds={text.rounds} />
      </Section>
      {parts.map(({ id, title, prose }) => (
        <Section key={id} id={id} title={title}>
          <Prose {...prose} />
        </Section>
      ))}
      <CheckedLine lastVerified={text.lastVerified} path={routes.tests()} editUrl={editUrl(text.file)} />
    </>
  );
}
