import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { CheckedLine } from '#components/layout/checked-line';
import { PageTitle } from '#components/ui/page-title';
import { UniversitySections } from '#components/university/university-sections';
import { getCatalog } from '#lib/content/index';
import { formatCountry } from '#lib/format/country';
import { dataAlternates } from '#lib/site/alternates';
import { editUrl } from '#lib/site/config';
import { pageMetadata } from '#lib/site/page-metadata';
import { routes } from '#lib/site/routes';
import { universityProfile } from '#lib/university/profile';
import { rolesInWords } from '#lib/university/roles';

interface Props {
  params: Promise<{ slug: string }>;
}

export const dynamicParams = false;

export async function generateStaticParams() {
  const { institutions } = await getCatalog();
  return institutions.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const profile = universityProfile(await getCatalog(), slug);
  if (!profile) return {};
  return pageMetadata({
    title: `${profile.university.name}: MicroMasters programs and credit`,
    description: rolesInWords(profile),
    alternates: dataAlternates(routes.university(slug)),
  });
}

export default async function UniversityPage({ params }: Props) {
  const { slug } = await params;
  const profile = universityProfile(await getCatalog(), slug);
  if (!profile) notFound();
  const { university } = profile;
  const crumbs = [
    { label: 'Home', href: routes.home() },
    { label: 'Universities', href: routes.universities() },
    { label: university.short },
  ];
  return (
    <>
      <Breadcrumbs crumbs={crumbs} />
      <PageTitle kicker={formatCountry(university.country)} title={university.name} deck={rolesInWords(profile)}>
        {university.brand && <p className="text-ink-2">Its name on edX: {university.brand}.</p>}
      </PageTitle>
      <UniversitySections profile={profile} />
      <CheckedLine
        lastVerified={university.lastVerified}
        editUrl={editUrl(university.file)}
        dataPath={routes.university(slug)}
      />
    </>
  );
}
