import type { Metadata } from 'next';
import { AboutText } from '#components/about/about-text';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { CheckedLine } from '#components/layout/checked-line';
import { PageTitle } from '#components/ui/page-title';
import { aboutDates } from '#lib/site/about-dates';
import { pageAlternates } from '#lib/site/alternates';
import { editUrl, newIssueUrl, repositoryUrl } from '#lib/site/config';
import { pageMetadata } from '#lib/site/page-metadata';
import { routes } from '#lib/site/routes';

export const metadata: Metadata = pageMetadata({
  title: 'About: who this is for and how it is checked',
  description:
    'Who Steppingstone is for, how it is funded, how facts are checked, how to correct one, privacy and accessibility.',
  alternates: pageAlternates(routes.about()),
});

export default function AboutPage() {
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Home', href: routes.home() }, { label: 'About' }]} />
      <PageTitle
        title="About Steppingstone"
        deck="It helps one person decide: a MicroMasters program, the master’s degree it counts toward, or both, in that order?"
      />
      <AboutText
        correctionUrl={newIssueUrl('correct-a-fact.yml')}
        additionUrl={newIssueUrl('add-a-program.yml')}
        repositoryUrl={repositoryUrl}
      />
      <CheckedLine lastVerified={aboutDates.lastChanged} editUrl={editUrl('components/about/about-text.tsx')} />
    </>
  );
}
