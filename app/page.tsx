import type { Metadata } from 'next';
import { AnswerLinks } from '#components/home/answer-links';
import { ChangeLog } from '#components/home/change-log';
import { FieldsSection } from '#components/home/fields-section';
import { PromiseSquares } from '#components/home/promise-squares';
import { ShortAnswer } from '#components/home/short-answer';
import { ThreeRoutes } from '#components/home/three-routes';
import { WaysIn } from '#components/home/ways-in';
import { ListCheckedLine } from '#components/layout/list-checked-line';
import { JsonLd } from '#components/seo/json-ld';
import { SourceList } from '#components/source/source-list';
import { Fold } from '#components/ui/fold';
import { Section } from '#components/ui/section';
import { getCatalog } from '#lib/content/index';
import { pageMetadata } from '#lib/metadata/page-metadata';
import { headings } from '#lib/pages/headings';
import { gatherHome } from '#lib/pages/home';
import { pageAlternates } from '#lib/site/alternates';
import { routes } from '#lib/site/routes';
import { webSiteData } from '#lib/structured-data/web-site';

export const metadata: Metadata = pageMetadata({
  title: headings.home.answer,
  absoluteTitle: `${headings.home.answer} – Steppingstone`,
  description:
    'What MicroMasters programs cost, how long they take and which master’s degrees they lead to by whose word, every figure with its source.',
  alternates: pageAlternates(routes.home()),
});

export default async function HomePage() {
  const catalog = await getCatalog();
  const home = gatherHome(catalog);
  const { changes, citations } = home;
  return (
    <>
      <JsonLd data={webSiteData()} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4 pt-4 lg:grid-cols-[minmax(0,1fr)_21rem] lg:grid-rows-[auto_1fr] lg:items-start lg:gap-x-16 lg:pt-12">
        <ShortAnswer home={home} />
        <WaysIn home={home} />
        <AnswerLinks home={home} />
      </div>
      <Section
        id="squares"
        title={headings.home.squares}
        hint="One square is one open program and leads to it. The firmest promise stands first; inside a group, the cheapest."
      >
        <PromiseSquares home={home} />
      </Section>
      {home.routes && (
        <Section
          id="routes"
          title={headings.home.routes}
          hint="Supply chain management is the clearest case: one university sells the program, the degree and the way between."
        >
          <ThreeRoutes home={home} routes={home.routes} />
        </Section>
      )}
      <FieldsSection home={home} />
      <div className="mt-9">
        {changes.length > 0 && (
          <Fold id="changes" title="What changed lately" isOffPaper>
            <ChangeLog home={home} />
          </Fold>
        )}
        <Fold id="sources" title="Sources">
          <SourceList citations={citations} />
        </Fold>
      </div>
      <ListCheckedLine records={[...catalog.programs, ...catalog.degrees]} />
    </>
  );
}
