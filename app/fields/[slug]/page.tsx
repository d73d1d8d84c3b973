import type { Metadata } from 'next';
import { FieldFacts } from '#components/field/field-facts';
import { FieldSections } from '#components/field/field-sections';
import { GuideLinks } from '#components/guide/guide-links';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { CheckedLine } from '#components/layout/checked-line';
import { IgnoredValues } from '#components/list/ignored-values';
import { PageTitle } from '#components/ui/page-title';
import { getCatalog } from '#lib/content/index';
import { leastWays } from '#lib/decide/least';
import { checksOf } from '#lib/domain/next-check';
import { describeChecks } from '#lib/format/next-check';
import { pageMetadata } from '#lib/metadata/page-metadata';
import { fieldProfile } from '#lib/pages/field';
import { guidesAbout } from '#lib/pages/guide';
import { dataAlternates } from '#lib/site/alternates';
import { buildDay } from '#lib/site/build-day';
import { editUrl } from '#lib/site/config';
import { routes } from '#lib/site/routes';
import { fieldVerdict, verdictOfWays } from '#lib/verdict/field';
import { inOne } from '#lib/verdict/verdict';
import { fieldWays } from '#lib/ways/field-ways';
import { readWhereFrom } from '#lib/ways/where-from';
import type { AddressProps } from '../../address-props';
import { type RecordProps, recordAt } from '../../record-route';

export async function generateMetadata({ params, searchParams }: RecordProps & AddressProps): Promise<Metadata> {
  const field = await recordAt('fields', params);
  const { from } = readWhereFrom(await searchParams);
  return {
    ...pageMetadata({
      title: `${field.title}: ways to a master’s, programs and pay`,
      description: inOne(fieldVerdict(await getCatalog(), field)),
      alternates: dataAlternates(routes.field(field.slug)),
    }),
    robots: from ? { index: false } : null,
  };
}

export default async function FieldPage({ params, searchParams }: RecordProps & AddressProps) {
  const catalog = await getCatalog();
  const field = await recordAt('fields', params);
  const profile = fieldProfile(catalog, field);
  const { from, ignored } = readWhereFrom(await searchParams);
  const ways = fieldWays(catalog, field, from);
  const crumbs = [
    { label: 'Home', href: routes.home() },
    { label: 'Fields', href: routes.fields() },
    { label: field.title },
  ];
  return (
    <>
      <Breadcrumbs crumbs={crumbs} />
      <PageTitle kicker="Field" title={field.title} verdict={verdictOfWays(catalog, ways)} deck={field.summary}>
        <IgnoredValues ignored={ignored} />
      </PageTitle>
      <FieldFacts profile={profile} ways={ways} />
      <FieldSections profile={profile} ways={ways} least={leastWays(catalog)} />
      <GuideLinks guides={guidesAbout(catalog, [field])} />
      <CheckedLine
        lastVerified={field.lastVerified}
        again={describeChecks(checksOf.fields(field), buildDay())}
        path={routes.field(field.slug)}
        editUrl={editUrl(field.file)}
        dataPath={routes.field(field.slug)}
      />
    </>
  );
}
