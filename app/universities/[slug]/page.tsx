import type { Metadata } from 'next';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { CheckedLine } from '#components/layout/checked-line';
import { UniversitySections } from '#components/university/university-sections';
import { getCatalog } from '#lib/content/index';
import { formatCountry } from '#lib/format/country';
import { universityProfile } from '#lib/pages/university';
import { rolesInWords } from '#lib/pages/university-roles';
import { dataAlternates } from '#lib/site/alternates';
import { editUrl } from '#lib/site/config';
import { pageMetadata } from '#lib/site/page-metadata';
import { routes } from '#lib/site/routes';
import '../../styles/guide.css';
import { type RecordProps, recordAt, slugsOf } from '../../record-route';

export const dynamicParams = false;

export const generateStaticParams = slugsOf('institutions');

export async function generateMetadata({ params }: RecordProps): Promise<Metadata> {
  const university = await recordAt('institutions', params);
  const profile = universityProfile(await getCatalog(), university);
  return pageMetadata({
    title: `${university.name}: MicroMasters programs and credit`,
    description: rolesInWords(profile),
    alternates: dataAlternates(routes.university(university.slug)),
  });
}

export default async function UniversityPage({ params }: RecordProps) {
  const university = await recordAt('institutions', params);
  const profile = universityProfile(await getCatalog(), university);
  const crumbs = [
    { label: 'Home', href: routes.home() },
    { label: 'Universities', href: routes.universities() },
    { label: university.short },
  ];
  return (
    <>
      <Breadcrumbs crumbs={crumbs} />
      <div className="title">
        <p className="kicker">{formatCountry(university.country)}</p>
        <h1>{university.name}</h1>
        <p className="deck">{rolesInWords(profile)}</p>
        {university.brand && <p className="quiet">Its name on edX: {university.brand}.</p>}
      </div>
      <UniversitySections profile={profile} />
      <CheckedLine
        lastVerified={university.lastVerified}
        editUrl={editUrl(university.file)}
        dataPath={routes.university(university.slug)}
      />
    </>
  );
}
