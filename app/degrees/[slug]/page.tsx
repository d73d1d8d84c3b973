import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DegreeCredit } from '#components/degree/degree-credit';
import { DegreeSections } from '#components/degree/degree-sections';
import { DegreeTitle } from '#components/degree/degree-title';
import { GuideLinks } from '#components/guide/guide-links';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { CheckedLine } from '#components/layout/checked-line';
import { OnThisPage } from '#components/layout/on-this-page';
import { JsonLd } from '#components/seo/json-ld';
import { AnswerStrip } from '#components/ui/answer-strip';
import { askSection } from '#lib/answers/choose';
import { degreeQuestions } from '#lib/answers/degree';
import { getCatalog } from '#lib/content/index';
import { degreeProfile } from '#lib/degree/profile';
import { degreeSectionsOf, degreeSectionTitles } from '#lib/degree/sections';
import { guidesAbout } from '#lib/guide/profile';
import { dataAlternates } from '#lib/site/alternates';
import { editUrl } from '#lib/site/config';
import { pageMetadata } from '#lib/site/page-metadata';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import { degreeCard } from '#lib/social-card/degree-card';
import { degreeData } from '#lib/structured-data/degree';
import '../../styles/guide.css';

interface Props {
  params: Promise<{ slug: string }>;
}

export const dynamicParams = false;

export async function generateStaticParams() {
  const { degrees } = await getCatalog();
  return degrees.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const degree = (await getCatalog()).degrees.find((candidate) => candidate.slug === slug);
  if (!degree) return {};
  return pageMetadata({
    title: `${degree.title}, ${degree.institution.short}: tuition, length, credit it accepts`,
    description: degree.summary,
    alternates: dataAlternates(routes.degree(slug)),
    card: { path: routes.degreeCard(slug), card: degreeCard(degree) },
  });
}

export default async function DegreePage({ params }: Props) {
  const { slug } = await params;
  const catalog = await getCatalog();
  const profile = degreeProfile(catalog, slug);
  if (!profile) notFound();
  const { degree } = profile;
  const crumbs = [
    { label: 'Home', href: routes.home() },
    { label: 'Degrees', href: routes.degrees() },
    { label: degree.title },
  ];
  return (
    <>
      <Breadcrumbs crumbs={crumbs} />
      <JsonLd data={degreeData(degree)} />
      <DegreeTitle profile={profile} />
      <AnswerStrip asked={askSection(degreeQuestions, 'strip', degree)} citations={profile.citations} />
      <DegreeCredit profile={profile} />
      <OnThisPage
        parts={degreeSectionsOf(profile).map((id) => ({ anchor: partAnchor(id), title: degreeSectionTitles[id] }))}
      />
      <DegreeSections profile={profile} />
      <GuideLinks guides={guidesAbout(catalog, profile.fields)} />
      <CheckedLine lastVerified={degree.lastVerified} editUrl={editUrl(degree.file)} dataPath={routes.degree(slug)} />
    </>
  );
}
