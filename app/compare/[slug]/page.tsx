import type { Metadata } from 'next';
import { LeastWays } from '#components/decide/least-ways';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { CheckedLine } from '#components/layout/checked-line';
import { SourceList } from '#components/source/source-list';
import { Fold } from '#components/ui/fold';
import { FoldList } from '#components/ui/fold-list';
import { PageTitle } from '#components/ui/page-title';
import { Prose } from '#components/ui/prose';
import { Section } from '#components/ui/section';
import { Corrections } from '#components/versus/corrections';
import { PriceSection } from '#components/versus/price-section';
import { VersusTable } from '#components/versus/versus-table';
import { getCatalog } from '#lib/content/index';
import { leastWays } from '#lib/decide/least';
import { checksOf } from '#lib/domain/next-check';
import { liveFigure } from '#lib/figures/live-figures';
import { describeChecks } from '#lib/format/next-check';
import { plural } from '#lib/format/plural';
import { pageMetadata } from '#lib/metadata/page-metadata';
import { priceStrips } from '#lib/pages/price-strips';
import { dataAlternates } from '#lib/site/alternates';
import { buildDay } from '#lib/site/build-day';
import { numberSources } from '#lib/site/citations';
import { editUrl } from '#lib/site/config';
import { routes } from '#lib/site/routes';
import { type RecordProps, recordAt, slugsOf } from '../../record-route';

export const generateStaticParams = slugsOf('comparisons');

export async function generateMetadata({ params }: RecordProps): Promise<Metadata> {
  const comparison = await recordAt('comparisons', params);
  return pageMetadata({
    title: comparison.title,
    description: comparison.summary,
    alternates: dataAlternates(routes.comparison(comparison.slug)),
  });
}

export default async function ComparisonPage({ params }: RecordProps) {
  const catalog = await getCatalog();
  const comparison = await recordAt('comparisons', params);
  const citations = numberSources(comparison.sources);
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: 'Home', href: routes.home() },
          { label: 'Compare', href: routes.compare() },
          { label: comparison.title },
        ]}
      />
      <PageTitle title={comparison.title} deck={comparison.answer} />
      <VersusTable comparison={comparison} live={(name) => liveFigure(catalog, name)} citations={citations} />
      <Section id="part-less" title="Or less">
        <LeastWays least={leastWays(catalog)} />
      </Section>
      <PriceSection prices={priceStrips(catalog)} />
      <Section id="part-reading" title="How to decide, and sources">
        <FoldList>
          <Fold title="Program, degree or neither: which, when" isOpenWhenWide>
            <Prose body={comparison.body} sources={comparison.sources} citations={citations} />
          </Fold>
          <Fold title={`Where the usual advice is wrong: ${plural(comparison.corrections.length, 'claim')}`}>
            <Corrections comparison={comparison} citations={citations} />
          </Fold>
          <Fold title={`${plural(citations.entries.length, 'source')}, numbered as above`}>
            <SourceList citations={citations} />
          </Fold>
        </FoldList>
      </Section>
      <CheckedLine
        lastVerified={comparison.lastVerified}
        again={describeChecks(checksOf.comparisons(comparison), buildDay())}
        path={routes.comparison(comparison.slug)}
        editUrl={editUrl(comparison.file)}
        dataPath={routes.comparison(comparison.slug)}
      />
    </>
  );
}
