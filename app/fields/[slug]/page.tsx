import type { Metadata } from 'next';
import { FieldFacts } from '#components/field/field-facts';
import { FieldSections } from '#components/field/field-sections';
import { GuideLinks } from '#components/guide/guide-links';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { CheckedLine } from '#components/layout/checked-line';
import { PageTitle } from '#components/ui/page-title';
import { getCatalog } from '#lib/content/index';
import { fieldProfile } from '#lib/pages/field';
import { guidesAbout } from '#lib/pages/guide';
import { dataAlternates } from '#lib/site/alternates';
import { editUrl } from '#lib/site/config';
import { pageMetadata } from '#lib/site/page-metadata';
import { routes } from '#lib/site/routes';
import { fieldVerdict } from '#lib/verdict/field';
import { inOne } from '#lib/verdict/verdict';
import { type RecordProps, recordAt, slugsOf } from '../../record-route';

export const generateStaticParams = slugsOf('fields');

export async function generateMetadata({ params }: RecordProps): Promise<Metadata> {
  const field = await recordAt('fields', params);
  return pageMetadata({
    title: `${field.title}: MicroMasters programs, degrees and pay`,
    description: inOne(fieldVerdict(await getCatalog(), field)),
    alternates: dataAlternates(routes.field(field.slug)),
  });
}

export default async function FieldPage({ params }: RecordProps) {
  const catalog = await getCatalog();
  const field = await recordAt('fields', params);
  const profile = fieldProfile(catalog, field);
  const crumbs = [
    { label: 'Home', href: routes.home() },
    { label: 'Fields', href: routes.fields() },
    { label: field.title },
  ];
  return (
    <>
      <Breadcrumbs crumbs={crumbs} />
      <PageTitle kicker="Field" title={field.title} verdict={fieldVerdict(catalog, field)} deck={field.summary} />
      <FieldFacts profile={profile} />
      <FieldSections profile={profile} />
      <GuideLinks guides={guidesAbout(catalog, [field])} />
      <CheckedLine
        lastVerified={field.lastVerified}
        editUrl={editUrl(field.file)}
        dataPath={routes.field(field.slug)}
      />
    </>
  );
}
