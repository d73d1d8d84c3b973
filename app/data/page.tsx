import type { Metadata } from 'next';
import { CorrectionsLog } from '#components/data/corrections-log';
import { CoverageTable } from '#components/data/coverage-table';
import { FileTable } from '#components/data/file-table';
import { Methodology } from '#components/data/methodology';
import { UseIt } from '#components/data/use-it';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { JsonLd } from '#components/seo/json-ld';
import { Log } from '#components/ui/log';
import { LogEntry } from '#components/ui/log-entry';
import { PageTitle } from '#components/ui/page-title';
import { Section } from '#components/ui/section';
import { getCatalog } from '#lib/content/index';
import { corrections } from '#lib/coverage/corrections';
import { coverage, evidence } from '#lib/coverage/coverage';
import { isOpen } from '#lib/domain/status';
import { generatedAt } from '#lib/export/data-set';
import { formatVersions } from '#lib/export/format-version';
import { formatDate } from '#lib/format/date';
import { pageAlternates } from '#lib/site/alternates';
import { newIssueUrl } from '#lib/site/config';
import { pageMetadata } from '#lib/site/page-metadata';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import { dataSetData } from '#lib/structured-data/data-set';

export const metadata: Metadata = pageMetadata({
  title: 'Open data: every figure with its source',
  description:
    'The whole record as JSON and CSV: programs, degrees, pathways and sources; what is known and what is not; how we work.',
  alternates: pageAlternates(routes.data()),
});

const whole = new Intl.NumberFormat('en-US');

export default async function DataPage() {
  const catalog = await getCatalog();
  const known = coverage(catalog);
  const example = catalog.programs.find(isOpen);
  const { figures, primary, university, others } = evidence(catalog);
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Home', href: routes.home() }, { label: 'Open data' }]} />
      <JsonLd data={dataSetData(catalog)} />
      <PageTitle
        title="The whole record, as data"
        deck={
          <>
            {whole.format(figures)} figures, each with its source, free to use. {whole.format(primary)} rest on the
            program, the law or official statistics, {whole.format(university)} on a university’s page, and{' '}
            {whole.format(others)} on the press, captures or private pages only. Newest day in it:{' '}
            {formatDate(generatedAt(catalog))}.
          </>
        }
      />
      <Section id={partAnchor('files')} title="What there is">
        <FileTable catalog={catalog} />
      </Section>
      <Section id={partAnchor('use')} title="How to use it">
        {example && <UseIt example={example} />}
      </Section>
      <Section id={partAnchor('coverage')} title="What we know, and what not" hint="Computed from the record.">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
          <CoverageTable title="Programs" rows={known.programs} />
          <CoverageTable title="Degrees" rows={known.degrees} />
        </div>
      </Section>
      <Section id={partAnchor('method')} title="How we work">
        <Methodology />
      </Section>
      <Section id={partAnchor('corrections')} title="Corrections" hint="Published figures that were wrong.">
        <CorrectionsLog corrections={corrections(catalog)} correctionUrl={newIssueUrl('correct-a-fact.yml')} />
      </Section>
      <Section id={partAnchor('format')} title="Changes of the format">
        <Log>
          {formatVersions.map(({ version, on, what }) => (
            <LogEntry key={version} on={on}>
              <b>{version}.</b> {what}
            </LogEntry>
          ))}
        </Log>
      </Section>
    </>
  );
}
