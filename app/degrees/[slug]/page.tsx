import type { Metadata } from 'next';
import { DegreeCredit } from '#components/degree/degree-credit';
import { degreeSections } from '#components/degree/degree-sections';
import { DegreeTitle } from '#components/degree/degree-title';
import { DegreeUnknowns } from '#components/degree/degree-unknowns';
import { GuideLinks } from '#components/guide/guide-links';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { CheckedLine } from '#components/layout/checked-line';
import { RecordSections } from '#components/layout/record-sections';
import { JsonLd } from '#components/seo/json-ld';
import { AnswerStrip } from '#components/ui/answer-strip';
import { wholeWaySections } from '#components/whole-way/whole-way-section';
import { askStrip } from '#lib/answers/degree';
import { getCatalog } from '#lib/content/index';
import { fieldsOf } from '#lib/domain/in-field';
import { checksOf } from '#lib/domain/next-check';
import { nameDegree } from '#lib/figures/behind';
import { describeChecks } from '#lib/format/next-check';
import { degreeProfile } from '#lib/pages/degree';
import { guidesAbout } from '#lib/pages/guide';
import { dataAlternates } from '#lib/site/alternates';
import { buildDay } from '#lib/site/build-day';
import { editUrl } from '#lib/site/config';
import { pageMetadata } from '#lib/site/page-metadata';
import { routes } from '#lib/site/routes';
import { degreeCard } from '#lib/social-card/degree-card';
import { degreeData } from '#lib/structured-data/degree';
import { degreeVerdict } from '#lib/verdict/degree';
import { inOne } from '#lib/verdict/verdict';
import { wayToDegree } from '#lib/whole-way/whole-way';
import { type RecordProps, recordAt, slugsOf } from '../../record-route';

export const generateStaticParams = slugsOf('degrees');

export async function generateMetadata({ params }: RecordProps): Promise<Metadata> {
  const degree = await recordAt('degrees', params);
  return pageMetadata({
    title: `${degree.title}, ${degree.institution.short}: tuition, length, credit it accepts`,
    description: inOne(degreeVerdict(degree)),
    alternates: dataAlternates(routes.degree(degree.slug)),
    card: { path: routes.degreeCard(degree.slug), card: degreeCard(degree) },
  });
}

export default async function DegreePage({ params }: RecordProps) {
  const catalog = await getCatalog();
  const degree = await recordAt('degrees', params);
  const way = wayToDegree(catalog, degree);
  const profile = degreeProfile(degree, catalog.payers, way?.sources);
  const crumbs = [
    { label: 'Home', href: routes.home() },
    { label: 'Degrees', href: routes.degrees() },
    { label: degree.title },
  ];
  return (
    <>
      <Breadcrumbs crumbs={crumbs} />
      {!degree.unnamed && <JsonLd data={degreeData(degree)} />}
      <DegreeTitle profile={profile} />
      <AnswerStrip asked={askStrip(degree)} page={nameDegree(degree)} citations={profile.citations} />
      <DegreeUnknowns profile={profile} />
      <DegreeCredit profile={profile} />
      <RecordSections sections={[...wholeWaySections(way), ...degreeSections]} profile={profile} />
      <GuideLinks guides={guidesAbout(catalog, fieldsOf(degree))} />
      <CheckedLine
        lastVerified={degree.lastVerified}
        again={describeChecks(checksOf.degrees(degree), buildDay())}
        path={routes.degree(degree.slug)}
        editUrl={editUrl(degree.file)}
        dataPath={routes.degree(degree.slug)}
      />
    </>
  );
}
