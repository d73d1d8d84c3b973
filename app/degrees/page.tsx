import type { Metadata } from 'next';
import { DegreeList } from '#components/degree/degree-list';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { Section } from '#components/layout/section';
import { JsonLd } from '#components/seo/json-ld';
import { getCatalog } from '#lib/content/index';
import { plural } from '#lib/format/plural';
import { pageAlternates } from '#lib/site/alternates';
import { pageMetadata } from '#lib/site/page-metadata';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import { itemListData } from '#lib/structured-data/item-list';

export const metadata: Metadata = pageMetadata({
  title: 'Master’s degrees that take MicroMasters credit',
  description: 'Which master’s degrees name a MicroMasters program, how much credit each gives, and what it costs.',
  alternates: pageAlternates(routes.degrees()),
});

export default async function DegreesPage() {
  const { degrees } = await getCatalog();
  const naming = degrees.filter(({ accepts }) => accepts.length > 0);
  const others = degrees.filter(({ accepts }) => accepts.length === 0);
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Home', href: routes.home() }, { label: 'Degrees' }]} />
      <JsonLd
        data={itemListData(
          'Degrees that take MicroMasters credit',
          naming.map(({ slug, title }) => ({ title, path: routes.degree(slug) })),
        )}
      />
      <div className="title">
        <h1>{plural(naming.length, 'degree')} that take MicroMasters credit</h1>
        <p className="deck">
          Each names at least one program. Where a source says how much of the degree the program earns, the bar shows
          it. <a href={routes.pathways()}>The pathways, filtered and sorted</a>
        </p>
      </div>
      <Section id={partAnchor('naming')} title="They name a program" hint="The bar is the whole degree.">
        <DegreeList degrees={naming} label="Degrees that name a program" caption="By title." />
      </Section>
      {others.length > 0 && (
        <Section id={partAnchor('others')} title="Checked, none found" hint="Of universities that offer a program.">
          <DegreeList degrees={others} label="Degrees for which no pathway was found" caption="By title." />
        </Section>
      )}
    </>
  );
}
