import type { Metadata } from 'next';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { CheckedLine } from '#components/layout/checked-line';
import { JsonLd } from '#components/seo/json-ld';
import { PageTitle } from '#components/ui/page-title';
import { UniversitySections } from '#components/university/university-sections';
import { getCatalog } from '#lib/content/index';
import { checksOf } from '#lib/domain/next-check';
import { formatCountry } from '#lib/format/country';
import { describeChecks } from '#lib/format/next-check';
import { pageMetadata } from '#lib/metadata/page-metadata';
import { universityProfile } from '#lib/pages/university';
import { dataAlternates } from '#lib/site/alternates';
import { buildDay } from '#lib/site/build-day';
import { editUrl } from '#lib/site/config';
import { routes } from '#lib/site/routes';
import { universityData } from '#lib/structured-data/university';
import { universityVerdict } from '#lib/verdict/university';
import { inOne } from '#lib/verdict/verdict';
import { type RecordProps, recordAt, slugsOf } from '../../record-route';

export const generateStaticParams = slugsOf('institutions');

export async function generateMetadata({ params }: RecordProps): Promise<Metadata> {
  const university = await recordAt('institutions', params);
  return pageMetadata({
    title: `${university.name}: MicroMasters programs and credit`,
    description: inOne(universityVerdict(await getCatalog(), university)),
    alternates: dataAlternates(routes.university(university.slug)),
  });
}

export default async function UniversityPage({ params }: RecordProps) {
  const university = await recordAt('institutions', params);
  const catalog = await getCatalog();
  const profile = universityProfile(catalog, university);
  const crumbs = [
    { label: 'Home', href: routes.home() },
    { label: 'Universities', href: routes.universities() },
    { label: university.short },
  ];
  return (
    <>
      <Breadcrumbs crumbs={crumbs} />
      <JsonLd data={universityData(university)} />
      <PageTitle
        kicker={formatCountry(university.country)}
        title={university.name}
        verdict={universityVerdict(catalog, university)}
      >
        {university.brand && <p className="text-ink-2">Its name on edX: {university.brand}.</p>}
      </PageTitle>
      <UniversitySections profile={profile} />
      <CheckedLine
        lastVerified={university.lastVerified}
        again={describeChecks(checksOf.institutions(university), buildDay())}
        path={routes.university(university.slug)}
        editUrl={editUrl(university.file)}
        dataPath={routes.university(university.slug)}
      />
    </>
  );
}
