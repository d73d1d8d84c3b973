import type { Metadata } from 'next';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { ListCheckedLine } from '#components/layout/list-checked-line';
import { Section } from '#components/layout/section';
import { JsonLd } from '#components/seo/json-ld';
import { getCatalog } from '#lib/content/index';
import { plural } from '#lib/format/plural';
import { fieldCounts } from '#lib/pages/field-counts';
import { pageAlternates } from '#lib/site/alternates';
import { pageMetadata } from '#lib/site/page-metadata';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import { itemListData } from '#lib/structured-data/item-list';

export const metadata: Metadata = pageMetadata({
  title: 'MicroMasters programs by field',
  description:
    'Every field with MicroMasters programs: how many are open, which degrees name them, what the work pays.',
  alternates: pageAlternates(routes.fields()),
});

export default async function FieldsPage() {
  const counts = fieldCounts(await getCatalog());
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Home', href: routes.home() }, { label: 'Fields' }]} />
      <JsonLd
        data={itemListData(
          'Fields',
          counts.map(({ field }) => ({ title: field.title, path: routes.field(field.slug) })),
        )}
      />
      <div className="title">
        <h1>{plural(counts.length, 'field')}</h1>
        <p className="deck">
          Programs, the degrees that name them, the mathematics they ask for, and what the work pays in the United
          States. A program can stand in several fields.
        </p>
      </div>
      <Section id={partAnchor('fields')} title="Fields" hint="The most open programs first.">
        <dl className="answers">
          {counts.map(({ field, open, total }) => (
            <div key={field.slug}>
              <dt>
                <a href={routes.field(field.slug)}>{field.title}</a>
              </dt>
              <dd>
                {field.summary}
                <span className="how">
                  {open} open of {plural(total, 'program')} on record
                </span>
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      <ListCheckedLine records={counts.map(({ field }) => field)} dataPath={routes.dataFile('fields')} />
    </>
  );
}
