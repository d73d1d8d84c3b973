import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { GuideLinks } from '#components/guide/guide-links';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { CheckedLine } from '#components/layout/checked-line';
import { OnThisPage } from '#components/layout/on-this-page';
import { HeroCredit } from '#components/program/hero-credit';
import { ProgramSections } from '#components/program/program-sections';
import { ProgramTitle } from '#components/program/program-title';
import { StandingNotice } from '#components/program/standing-notice';
import { JsonLd } from '#components/seo/json-ld';
import { AnswerStrip } from '#components/ui/answer-strip';
import { askSection } from '#lib/answers/choose';
import { programQuestions } from '#lib/answers/program';
import { getCatalog } from '#lib/content/index';
import { guidesAbout } from '#lib/guide/profile';
import { programProfile } from '#lib/program/profile';
import { sectionsOf, sectionTitles } from '#lib/program/sections';
import { dataAlternates } from '#lib/site/alternates';
import { editUrl } from '#lib/site/config';
import { pageMetadata } from '#lib/site/page-metadata';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import { programCard } from '#lib/social-card/program-card';
import { programData } from '#lib/structured-data/program';
import '../../styles/guide.css';

interface Props {
  params: Promise<{ slug: string }>;
}

export const dynamicParams = false;

export async function generateStaticParams() {
  const { programs } = await getCatalog();
  return programs.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const program = (await getCatalog()).programs.find((candidate) => candidate.slug === slug);
  if (!program) return {};
  return pageMetadata({
    title: `${program.title}, ${program.institution.short}: price, length, credit`,
    description: program.summary,
    alternates: dataAlternates(routes.program(slug), '', slug),
    card: { path: routes.programCard(slug), card: programCard(program) },
  });
}

export default async function ProgramPage({ params }: Props) {
  const { slug } = await params;
  const catalog = await getCatalog();
  const profile = programProfile(catalog, slug);
  if (!profile) notFound();
  const { program } = profile;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: 'Home', href: routes.home() },
          { label: 'Programs', href: routes.programs() },
          { label: program.title },
        ]}
      />
      <JsonLd data={programData(program)} />
      <ProgramTitle profile={profile} />
      <StandingNotice profile={profile} />
      <AnswerStrip asked={askSection(programQuestions, 'strip', profile.program)} citations={profile.citations} />
      <HeroCredit profile={profile} />
      <OnThisPage parts={sectionsOf(profile).map((id) => ({ anchor: partAnchor(id), title: sectionTitles[id] }))} />
      <ProgramSections profile={profile} />
      <GuideLinks guides={guidesAbout(catalog, [program.field, ...program.alsoIn])} />
      <CheckedLine
        lastVerified={program.lastVerified}
        editUrl={editUrl(program.file)}
        dataPath={routes.program(slug)}
        feedPath={routes.atomFeed(slug)}
      />
    </>
  );
}
