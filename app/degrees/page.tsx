import type { Metadata } from 'next';
import { DegreeList } from '#components/degree/degree-list';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { ListCheckedLine } from '#components/layout/list-checked-line';
import { JsonLd } from '#components/seo/json-ld';
import { Section } from '#components/ui/section';
import { getCatalog } from '#lib/content/index';
import { degreeGroups } from '#lib/degree/groups';
import { plural } from '#lib/format/plural';
import { pageAlternates } from '#lib/site/alternates';
import { pageMetadata } from '#lib/site/page-metadata';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import { itemListData } from '#lib/structured-data/item-list';

export const metadata: Metadata = pageMetadata({
  title: 'Degrees that MicroMasters programs lead to',
  description:
    'Which degrees a MicroMasters program counts toward or opens, how much credit each gives, and what it costs.',
  alternates: pageAlternates(routes.degrees()),
});

const captions = {
  withShare: 'Largest share first; shares given as a maximum come last.',
  withoutShare: 'By title.',
  entryOnly: 'By title.',
  unnamed: 'By university.',
  none: 'By title.',
};

export default async function DegreesPage() {
  const catalog = await getCatalog();
  const { withShare, withoutShare, entryOnly, unnamed, none } = degreeGroups(catalog);
  const naming = [...withShare, ...withoutShare, ...entryOnly, ...unnamed];
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Home', href: routes.home() }, { label: 'Degrees' }]} />
      <JsonLd
        data={itemListData(
          'Degrees that MicroMasters programs lead to',
          naming.map(({ slug, title }) => ({ title, path: routes.degree(slug) })),
        )}
      />
      <div className="title">
        <h1>{plural(naming.length, 'degree')} that MicroMasters programs lead to</h1>
        <p className="deck">
          Of {withShare.length} a source says how much a program earns. {withoutShare.length} give credit and we do not
          know how much, {entryOnly.length} only a way in, and of {unnamed.length} the source names the university and
          not the degree. <a href={routes.pathways()}>The pathways, filtered and sorted</a>
        </p>
      </div>
      <Section id={partAnchor('share')} title="The share is published" hint="The bar is the whole degree.">
        <DegreeList degrees={withShare} label="Degrees with a published share" caption={captions.withShare} />
      </Section>
      <Section id={partAnchor('credit')} title="The share is not published" hint="Ask how much before you count on it.">
        <DegreeList degrees={withoutShare} label="Degrees without a published share" caption={captions.withoutShare} />
      </Section>
      <Section id={partAnchor('entry')} title="A way in, no credit" hint="A right to apply, or an easier admission.">
        <DegreeList degrees={entryOnly} label="Degrees that give only a way in" caption={captions.entryOnly} />
      </Section>
      <Section id={partAnchor('unnamed')} title="The degree is not named" hint="Ask the university which one is meant.">
        <DegreeList degrees={unnamed} label="Degrees that their source does not name" caption={captions.unnamed} />
      </Section>
      <Section id={partAnchor('none')} title="Checked, none found" hint="Of universities that offer a program.">
        <DegreeList degrees={none} label="Degrees for which no pathway was found" caption={captions.none} />
      </Section>
      <ListCheckedLine records={catalog.degrees} dataPath={routes.dataFile('degrees')} />
    </>
  );
}
