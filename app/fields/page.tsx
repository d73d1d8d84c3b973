import type { Metadata } from 'next';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { ListCheckedLine } from '#components/layout/list-checked-line';
import { JsonLd } from '#components/seo/json-ld';
import { How } from '#components/ui/how';
import { PageTitle } from '#components/ui/page-title';
import { Section } from '#components/ui/section';
import { Term } from '#components/ui/term';
import { TermList } from '#components/ui/term-list';
import { getCatalog } from '#lib/content/index';
import { plural } from '#lib/format/plural';
import { pageMetadata } from '#lib/metadata/page-metadata';
import { fieldCounts } from '#lib/pages/field-counts';
import { pageAlternates } from '#lib/site/alternates';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import { itemListData } from '#lib/structured-data/item-list';
import { fieldVerdict } from '#lib/verdict/field';
import { inOne } from '#lib/verdict/verdict';

export const metadata: Metadata = pageMetadata({
  title: 'MicroMasters programs by field',
  description:
    'Every field with MicroMasters programs: how many are open, which degrees name them, what the work pays.',
  alternates: pageAlternates(routes.fields()),
});

export default async function FieldsPage() {
  const catalog = await getCatalog();
  const counts = fieldCounts(catalog);
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Home', href: routes.home() }, { label: 'Fields' }]} />
      <JsonLd
        data={itemListData(
          'Fields',
          counts.map(({ field }) => ({ title: field.title, path: routes.field(field.slug) })),
        )}
      />
      <PageTitle
        title={plural(counts.length, 'field')}
        deck="Programs, the degrees that name them, the mathematics they ask for, and what the work pays in the United States. A program can stand in several fields."
      />
      <Section id={partAnchor('fields')} title="Fields" hint="The most open programs first.">
        <TermList>
          {counts.map(({ field }) => (
            <Term key={field.slug} term={<a href={routes.field(field.slug)}>{field.title}</a>}>
              {field.summary}
              <How>{inOne(fieldVerdict(catalog, field))}</How>
            </Term>
          ))}
        </TermList>
      </Section>
      <ListCheckedLine records={counts.map(({ field }) => field)} dataPath={routes.dataFile('fields')} />
    </>
  );
}
