import type { Metadata } from 'next';
import { FigureList } from '#components/data/figure-list';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { ListCheckedLine } from '#components/layout/list-checked-line';
import { PageTitle } from '#components/ui/page-title';
import { Section } from '#components/ui/section';
import { getCatalog } from '#lib/content/index';
import { liveFigureNames } from '#lib/domain/live-figure';
import { liveFigure } from '#lib/figures/live-figures';
import { pageMetadata } from '#lib/metadata/page-metadata';
import { pageAlternates } from '#lib/site/alternates';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';

export const metadata: Metadata = pageMetadata({
  title: 'Our figures, and the records behind each',
  description: 'Every count, median and range that this site computes, what it rests on, and each record it counts.',
  alternates: pageAlternates(routes.figures()),
});

const parts = [
  { id: 'programs', title: 'Programs' },
  { id: 'pathways', title: 'Pathways' },
  { id: 'degrees', title: 'Degrees' },
  { id: 'universities', title: 'Universities' },
] as const;

export default async function FiguresPage() {
  const catalog = await getCatalog();
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Home', href: routes.home() }, { label: 'Our figures' }]} />
      <PageTitle
        title="Our figures, and the records behind each"
        deck="The site computes these from the record and writes them nowhere by hand. A median is taken of five values or more, of one currency, over the midpoints of ranges; equal prices of one university count once, and of two rates of a state’s university the one for people from outside the state counts."
      />
      {parts.map(({ id, title }) => (
        <Section key={id} id={partAnchor(id)} title={title}>
          <FigureList
            figures={liveFigureNames
              .filter((name) => name.startsWith(`${id}.`))
              .map((name) => ({ name, figure: liveFigure(catalog, name) }))}
          />
        </Section>
      ))}
      <ListCheckedLine records={[...catalog.programs, ...catalog.degrees]} />
    </>
  );
}
