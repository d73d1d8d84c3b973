import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FieldFacts } from '#components/field/field-facts';
import { FieldSections } from '#components/field/field-sections';
import { GuideLinks } from '#components/guide/guide-links';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { CheckedLine } from '#components/layout/checked-line';
import { PageTitle } from '#components/ui/page-title';
import { getCatalog } from '#lib/content/index';
import { fieldProfile } from '#lib/field/profile';
import { guidesAbout } from '#lib/guide/profile';
import { dataAlternates } from '#lib/site/alternates';
import { editUrl } from '#lib/site/config';
import { pageMetadata } from '#lib/site/page-metadata';
import { routes } from '#lib/site/routes';

interface Props {
  params: Promise<{ slug: string }>;
}

export const dynamicParams = false;

export async function generateStaticParams() {
  const { fields } = await getCatalog();
  return fields.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const field = (await getCatalog()).fields.find((candidate) => candidate.slug === slug);
  if (!field) return {};
  return pageMetadata({
    title: `${field.title}: MicroMasters programs, degrees and pay`,
    description: field.summary,
    alternates: dataAlternates(routes.field(slug)),
  });
}

export default async function FieldPage({ params }: Props) {
  const { slug } = await params;
  const catalog = await getCatalog();
  const profile = fieldProfile(catalog, slug);
  if (!profile) notFound();
  const { field } = profile;
  const crumbs = [
    { label: 'Home', href: routes.home() },
    { label: 'Fields', href: routes.fields() },
    { label: field.title },
  ];
  return (
    <>
      <Breadcrumbs crumbs={crumbs} />
      <PageTitle kicker="Field" title={field.title} deck={field.summary} />
      <FieldFacts profile={profile} />
      <FieldSections profile={profile} />
      <GuideLinks guides={guidesAbout(catalog, [field])} />
      <CheckedLine lastVerified={field.lastVerified} editUrl={editUrl(field.file)} dataPath={routes.field(slug)} />
    </>
  );
}
