import type { Metadata } from 'next';
import { LeastWays } from '#components/decide/least-ways';
import { GuideSections } from '#components/guide/guide-sections';
import { LiveValue } from '#components/guide/live-value';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { CheckedLine } from '#components/layout/checked-line';
import { OnThisPage } from '#components/layout/on-this-page';
import { JsonLd } from '#components/seo/json-ld';
import { PageTitle } from '#components/ui/page-title';
import { Prose } from '#components/ui/prose';
import { Section } from '#components/ui/section';
import { getCatalog } from '#lib/content/index';
import { leastWays } from '#lib/decide/least';
import type { Guide } from '#lib/domain/catalog';
import { checksOf } from '#lib/domain/next-check';
import { chanceParts } from '#lib/format/chance';
import { describeChecks } from '#lib/format/next-check';
import { pageMetadata } from '#lib/metadata/page-metadata';
import { guideProfile } from '#lib/pages/guide';
import { pageAlternates } from '#lib/site/alternates';
import { buildDay } from '#lib/site/build-day';
import { editUrl } from '#lib/site/config';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import { guideCard } from '#lib/social-card/guide-card';
import { guideData } from '#lib/structured-data/guide';
import { type RecordProps, recordAt, slugsOf } from '../../record-route';

export const generateStaticParams = slugsOf('guides');

export async function generateMetadata({ params }: RecordProps): Promise<Metadata> {
  const guide = await recordAt('guides', params);
  return pageMetadata({
    title: guide.title,
    description: guide.summary,
    alternates: pageAlternates(routes.guide(guide.slug)),
    card: { path: routes.guideCard(guide.slug), card: guideCard(guide) },
  });
}

const contentsOf = (guide: Guide) => [
  ...guide.body.headings.flatMap(({ id, text, level }) => (level === 2 ? [{ anchor: id, title: text }] : [])),
  ...chanceParts(guide.chances).map(({ step, title }) => ({ anchor: partAnchor(step), title })),
];

export default async function GuidePage({ params }: RecordProps) {
  const guide = await recordAt('guides', params);
  const catalog = await getCatalog();
  const least = leastWays(catalog);
  const profile = guideProfile(catalog, guide);
  const { slug } = guide;
  const { body, figures, citations } = profile;
  const crumbs = [
    { label: 'Home', href: routes.home() },
    { label: 'Guides', href: routes.guides() },
    { label: guide.title },
  ];
  return (
    <article>
      <Breadcrumbs crumbs={crumbs} />
      <JsonLd data={guideData(guide)} />
      <PageTitle kicker={guide.question} title={guide.title} deck={guide.answer}>
        <CheckedLine
          lastVerified={guide.lastVerified}
          again={describeChecks(checksOf.guides(guide), buildDay())}
          path={routes.guide(guide.slug)}
          editUrl={editUrl(guide.file)}
        />
      </PageTitle>
      <div className="grid gap-x-12 gap-y-6 border-ink lg:grid-cols-[13rem_1fr] lg:items-start lg:border-t-2 lg:pt-3 print:block">
        <OnThisPage parts={contentsOf(guide)} rail />
        <Prose
          body={body}
          sources={guide.sources}
          citations={citations}
          live={(name) => <LiveValue figures={figures} name={name} />}
        />
      </div>
      {slug === 'micromasters-or-masters' && (
        <Section id={partAnchor('less')} title="Or less">
          <LeastWays least={least} />
        </Section>
      )}
      <GuideSections profile={profile} least={least} />
    </article>
  );
}
