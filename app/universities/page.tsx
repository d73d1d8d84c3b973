import type { Metadata } from 'next';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { ListCheckedLine } from '#components/layout/list-checked-line';
import { JsonLd } from '#components/seo/json-ld';
import { Fold } from '#components/ui/fold';
import { PageTitle } from '#components/ui/page-title';
import { Section } from '#components/ui/section';
import { UniversityList } from '#components/university/university-list';
import { getCatalog } from '#lib/content/index';
import { plural } from '#lib/format/plural';
import { pageMetadata } from '#lib/metadata/page-metadata';
import { universitiesByCountry } from '#lib/pages/universities';
import { pageAlternates } from '#lib/site/alternates';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import { itemListData } from '#lib/structured-data/item-list';

export const metadata: Metadata = pageMetadata({
  title: 'Universities with MicroMasters programs, credit for them, or degrees to weigh',
  description:
    'Which universities offer MicroMasters programs, which award degrees linked to one, and whose degrees to weigh instead, by country.',
  alternates: pageAlternates(routes.universities()),
});

export default async function UniversitiesPage() {
  const catalog = await getCatalog();
  const countries = universitiesByCountry(catalog);
  const listed = countries.flatMap(({ universities }) => universities);
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Home', href: routes.home() }, { label: 'Universities' }]} />
      <JsonLd
        data={itemListData(
          'Universities and bodies',
          listed.map(({ slug, name }) => ({ title: name, path: routes.university(slug) })),
        )}
      />
      <PageTitle
        title={`${plural(catalog.institutions.length, 'university', 'universities')} and bodies`}
        deck="They offer a MicroMasters program, award a degree that one counts toward, or a degree to apply to directly."
      />
      {countries.map(({ country, code, universities }) => (
        <Section key={code} id={partAnchor(code.toLowerCase())} title={country}>
          <Fold title={plural(universities.length, 'university', 'universities')} isOpenWhenWide>
            <UniversityList catalog={catalog} universities={universities} />
          </Fold>
        </Section>
      ))}
      <ListCheckedLine records={catalog.institutions} dataPath={routes.dataFile('institutions')} />
    </>
  );
}
