import type { Metadata } from 'next';
import { AuditTable } from '#components/data/audit-table';
import { CorrectionsLog } from '#components/data/corrections-log';
import { CoverageTable } from '#components/data/coverage-table';
import { CrosswalkTable } from '#components/data/crosswalk-table';
import { DescriptionList } from '#components/data/description-list';
import { FileTable } from '#components/data/file-table';
import { FormatLog } from '#components/data/format-log';
import { HowWeLook } from '#components/data/how-we-look';
import { TextSection } from '#components/data/text-section';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { ListCheckedLine } from '#components/layout/list-checked-line';
import { JsonLd } from '#components/seo/json-ld';
import { PageTitle } from '#components/ui/page-title';
import { Section } from '#components/ui/section';
import { getCatalog } from '#lib/content/index';
import { audits } from '#lib/coverage/audits';
import { corrections } from '#lib/coverage/corrections';
import { coverage } from '#lib/coverage/coverage';
import { describeEvidence } from '#lib/coverage/evidence';
import { pageMetadata } from '#lib/metadata/page-metadata';
import { textNamed } from '#lib/pages/text';
import { pageAlternates } from '#lib/site/alternates';
import { buildDay } from '#lib/site/build-day';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import { dataSetData } from '#lib/structured-data/data-set';

export const metadata: Metadata = pageMetadata({
  title: 'Open data: every figure with its source',
  description:
    'The whole record as JSON and CSV: programs, degrees, pathways and sources; what is known and what is not; how we work.',
  alternates: pageAlternates(routes.data()),
});

export default async function DataPage() {
  const catalog = await getCatalog();
  const known = coverage(catalog);
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Home', href: routes.home() }, { label: 'Open data' }]} />
      <JsonLd data={dataSetData(catalog)} />
      <PageTitle title="The whole record, as data" deck={describeEvidence(catalog)} />
      <Section id={partAnchor('files')} title="What there is">
        <FileTable catalog={catalog} />
        <DescriptionList />
      </Section>
      <TextSection id="use" text={textNamed(catalog, 'use-the-data')} />
      <Section id={partAnchor('coverage')} title="What we know, and what not" hint="Computed from the record.">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
          <CoverageTable title="Programs" rows={known.programs} />
          <CoverageTable title="Degrees" rows={known.degrees} />
          <p>
            <a className="font-semibold" href={routes.wanted()}>
              What is most wanted, and the oldest prices
            </a>
          </p>
        </div>
      </Section>
      <Section
        id={partAnchor('crosswalk')}
        title="In the terms of other standards"
        hint="What the EU asks of a micro-credential, and what two vocabularies call it."
      >
        <CrosswalkTable />
      </Section>
      <TextSection id="method" text={textNamed(catalog, 'how-we-work')} />
      <HowWeLook catalog={catalog} today={buildDay()} />
      <Section id={partAnchor('corrections')} title="Corrections" hint="Published figures that were wrong, and audits.">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
          <CorrectionsLog corrections={corrections(catalog)} correctionUrl={routes.correct()} />
          <AuditTable audits={audits(catalog)} />
        </div>
      </Section>
      <Section id={partAnchor('format')} title="Changes of the format">
        <FormatLog />
      </Section>
      <ListCheckedLine records={[...catalog.programs, ...catalog.degrees, ...catalog.institutions]} />
    </>
  );
}
