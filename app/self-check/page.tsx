import type { Metadata } from 'next';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { OnThisPage } from '#components/layout/on-this-page';
import { SelfCheck } from '#components/self-check/self-check';
import { SourceSection } from '#components/source/source-section';
import { PageTitle } from '#components/ui/page-title';
import { Section } from '#components/ui/section';
import { getCatalog } from '#lib/content/index';
import { pageMetadata } from '#lib/metadata/page-metadata';
import { selfChecks } from '#lib/pages/self-check';
import { pageAlternates } from '#lib/site/alternates';
import { routes } from '#lib/site/routes';

const title = 'Are you ready? Five-minute checks';

export const metadata: Metadata = pageMetadata({
  title,
  description: 'Five questions with answers for each level of mathematics that programs need, and where to learn it.',
  alternates: pageAlternates(routes.selfCheck()),
});

export default async function SelfCheckPage() {
  const { checks, citations } = selfChecks(await getCatalog());
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Home', href: routes.home() }, { label: 'Five-minute checks' }]} />
      <PageTitle
        title={title}
        deck="Five questions for each level of mathematics that programs ask for. They are ours, not those of any program. Nothing is sent or kept: take paper, and look at an answer when you have yours. This is no screening test: nobody has measured how often five right answers mislead, so it shows what to brush up, not whether you will pass."
      />
      <OnThisPage parts={checks.map((check) => ({ anchor: check.slug, title: check.title }))} />
      {checks.map((check) => (
        <Section key={check.slug} id={check.slug} title={check.title} hint="Five questions, about five minutes.">
          <SelfCheck check={check} citations={citations} />
        </Section>
      ))}
      <SourceSection citations={citations} />
    </>
  );
}
