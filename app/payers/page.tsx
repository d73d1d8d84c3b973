import type { Metadata } from 'next';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { ListCheckedLine } from '#components/layout/list-checked-line';
import { OnThisPage } from '#components/layout/on-this-page';
import { PayerList } from '#components/payer/payer-list';
import { PayerTable } from '#components/payer/payer-table';
import { SourceSection } from '#components/source/source-section';
import { PageTitle } from '#components/ui/page-title';
import { Section } from '#components/ui/section';
import { getCatalog } from '#lib/content/index';
import { payersProfile } from '#lib/pages/payers';
import { pageAlternates } from '#lib/site/alternates';
import { pageMetadata } from '#lib/site/page-metadata';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';

export const metadata: Metadata = pageMetadata({
  title: 'Who pays for what: MicroMasters programs and master’s degrees',
  description:
    'Employers, loans, taxes and grants, country by country: what each pays of a MicroMasters program, an exam, a transfer of credit and a degree.',
  alternates: pageAlternates(routes.payers()),
});

export default async function PayersPage() {
  const catalog = await getCatalog();
  const { inShort, countries, citations } = payersProfile(catalog);
  const parts = countries.map(({ code, country }) => ({ anchor: partAnchor(code.toLowerCase()), title: country }));
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Home', href: routes.home() }, { label: 'Who pays for what' }]} />
      <PageTitle
        title="Who pays for what"
        deck={inShort}
        beside="Rules of money and tax change every year. Ask the payer before you count on it."
      />
      <OnThisPage parts={[...parts, { anchor: partAnchor('sources'), title: 'Sources' }]} />
      {countries.map(({ code, country, payers }) => (
        <Section key={code} id={partAnchor(code.toLowerCase())} title={country}>
          <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
            <PayerTable country={country} payers={payers} citations={citations} />
            <PayerList payers={payers} citations={citations} />
          </div>
        </Section>
      ))}
      <SourceSection citations={citations} />
      <ListCheckedLine records={catalog.payers} dataPath={routes.dataFile('payers')} />
    </>
  );
}
