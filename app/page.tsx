import type { Metadata } from 'next';
import { ChangeLog } from '#components/home/change-log';
import { FieldIndex } from '#components/home/field-index';
import { HeadlineFigures } from '#components/home/headline-figures';
import { ShortAnswer } from '#components/home/short-answer';
import { ThreeRoutes } from '#components/home/three-routes';
import { WaysIn } from '#components/home/ways-in';
import { SourceList } from '#components/source/source-list';
import { Section } from '#components/ui/section';
import { getCatalog } from '#lib/content/index';
import { headings } from '#lib/pages/headings';
import { gatherHome } from '#lib/pages/home';
import { pageAlternates } from '#lib/site/alternates';
import { pageMetadata } from '#lib/site/page-metadata';
import { routes } from '#lib/site/routes';

export const metadata: Metadata = pageMetadata({
  title: 'MicroMasters first, or straight to the master’s?',
  absoluteTitle: 'MicroMasters first, or straight to the master’s? – Steppingstone',
  description:
    'What MicroMasters programs cost, how long they take and which master’s degrees they lead to by whose word, every figure with its source.',
  alternates: pageAlternates(routes.home()),
});

export default async function HomePage() {
  const home = gatherHome(await getCatalog());
  return (
    <>
      <div className="grid gap-8 pt-8 lg:grid-cols-[minmax(0,1fr)_20rem] lg:items-start lg:gap-12 lg:pt-12">
        <ShortAnswer home={home} />
        <WaysIn fields={home.fields.length} open={home.open} />
      </div>
      {home.routes && (
        <Section
          id="routes"
          title={headings.home.routes}
          hint="Supply chain management is the clearest case: one university sells the program, the degree and the way between."
        >
          <ThreeRoutes routes={home.routes} citations={home.citations} />
        </Section>
      )}
      <Section
        id="record"
        title={`What ${home.total} programs show`}
        hint="Computed from this record. Each figure says how many programs stand behind it."
      >
        <HeadlineFigures figures={home.figures} />
      </Section>
      <Section
        id="fields"
        title={headings.home.fields}
        hint="Programs open, of all on record. A program can stand in several fields."
      >
        <FieldIndex fields={home.fields} />
      </Section>
      {home.changes.length > 0 && (
        <Section id="changes" title="What changed lately">
          <ChangeLog home={home} />
        </Section>
      )}
      <Section id="sources" title="Sources">
        <SourceList citations={home.citations} />
      </Section>
    </>
  );
}
