import type { Metadata } from 'next';
import { LastingCurve } from '#components/lasting/lasting-curve';
import { LastingMethod } from '#components/lasting/lasting-method';
import { LeftOut } from '#components/lasting/left-out';
import { LifetimeTable } from '#components/lasting/lifetime-table';
import { StandingTables } from '#components/lasting/standing-tables';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { ListCheckedLine } from '#components/layout/list-checked-line';
import { PageTitle } from '#components/ui/page-title';
import { Section } from '#components/ui/section';
import { getCatalog } from '#lib/content/index';
import { plural } from '#lib/format/plural';
import { pageMetadata } from '#lib/metadata/page-metadata';
import { lastingProfile } from '#lib/pages/lasting';
import { pageAlternates } from '#lib/site/alternates';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';

export const metadata: Metadata = pageMetadata({
  title: 'How long MicroMasters programs last',
  description: 'How many programs still stood two to eight years after their launch, estimated from the record.',
  alternates: pageAlternates(routes.lasting()),
});

export default async function LastingPage() {
  const profile = lastingProfile((await getCatalog()).programs);
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Home', href: routes.home() }, { label: 'How long programs last' }]} />
      <PageTitle title="How long programs last" deck={profile.verdict} />
      <Section
        id={partAnchor('curve')}
        title="Still standing"
        hint={`Of ${plural(profile.counted.all, 'program')} with a known launch: ${profile.counted.open} open, ${profile.counted.closed} closed.`}
      >
        <LastingCurve profile={profile} />
        {profile.picture && <StandingTables profile={profile} />}
      </Section>
      <Section id={partAnchor('method')} title="How it is worked out">
        <LastingMethod profile={profile} />
      </Section>
      <Section id={partAnchor('left-out')} title="What is left out">
        <LeftOut profile={profile} />
      </Section>
      <Section id={partAnchor('programs')} title="The programs behind it">
        <LifetimeTable profile={profile} />
      </Section>
      <ListCheckedLine
        records={profile.lifetimes.map(({ program }) => program)}
        dataPath={routes.dataFile('programs')}
      />
    </>
  );
}
