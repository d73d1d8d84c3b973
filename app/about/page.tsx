import type { Metadata } from 'next';
import { HowToReachUs } from '#components/about/how-to-reach-us';
import { WhoRunsIt } from '#components/about/who-runs-it';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { CheckedLine } from '#components/layout/checked-line';
import { PageTitle } from '#components/ui/page-title';
import { Prose } from '#components/ui/prose';
import { Section } from '#components/ui/section';
import { getCatalog } from '#lib/content/index';
import { recordCheck } from '#lib/domain/next-check';
import { describeChecks } from '#lib/format/next-check';
import { pageMetadata } from '#lib/metadata/page-metadata';
import { cutText, textNamed } from '#lib/pages/text';
import { pageAlternates } from '#lib/site/alternates';
import { buildDay } from '#lib/site/build-day';
import { editUrl } from '#lib/site/config';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';

export const metadata: Metadata = pageMetadata({
  title: 'About: who this is for and how it is checked',
  description:
    'Who Steppingstone is for, how it is funded, how facts are checked, how to correct one, privacy and accessibility.',
  alternates: pageAlternates(routes.about()),
});

export default async function AboutPage() {
  const about = textNamed(await getCatalog(), 'about');
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Home', href: routes.home() }, { label: 'About' }]} />
      <PageTitle title={about.title} deck={about.summary} />
      {cutText(about).map(({ id, title, prose }) => (
        <Section key={id} id={id} title={title}>
          <Prose {...prose} />
        </Section>
      ))}
      <Section id={partAnchor('who')} title="Who makes and runs this site">
        <WhoRunsIt />
      </Section>
      <Section id={partAnchor('reach')} title="How to reach us" hint="A figure, access and security each have a way.">
        <HowToReachUs />
      </Section>
      <CheckedLine
        lastVerified={about.lastVerified}
        again={describeChecks([recordCheck(about)], buildDay())}
        path={routes.about()}
        editUrl={editUrl(about.file)}
      />
    </>
  );
}
