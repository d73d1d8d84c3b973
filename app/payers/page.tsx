import type { Metadata } from 'next';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { ListCheckedLine } from '#components/layout/list-checked-line';
import { CountryFold } from '#components/payer/country-fold';
import { CountryTable } from '#components/payer/country-table';
import { LoanPayments } from '#components/payer/loan-payments';
import { SourceSection } from '#components/source/source-section';
import { FoldList } from '#components/ui/fold-list';
import { PageTitle } from '#components/ui/page-title';
import { Section } from '#components/ui/section';
import { getCatalog } from '#lib/content/index';
import { pageMetadata } from '#lib/metadata/page-metadata';
import { payersProfile } from '#lib/pages/payers';
import { pageAlternates } from '#lib/site/alternates';
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
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Home', href: routes.home() }, { label: 'Who pays for what' }]} />
      <PageTitle
        title="Who pays for what"
        deck="Find where you live. Each figure counts the payers there that say yes, partly, it depends, or no."
        beside="Rules of money and tax change every year. Ask the payer before you count on it."
      />
      <CountryTable countries={countries} />
      <p className="mt-6 max-w-measure">{inShort}</p>
      <Section id={partAnchor('payers')} title="Payer by payer" hint="Amounts are the most that is paid.">
        <FoldList>
          {countries.map((country) => (
            <CountryFold key={country.code} country={country} citations={citations} />
          ))}
        </FoldList>
      </Section>
      <Section id={partAnchor('loan')} title="What a loan costs" hint="For a loan repaid in equal parts.">
        <LoanPayments />
      </Section>
      <SourceSection citations={citations} />
      <ListCheckedLine records={catalog.payers} dataPath={routes.dataFile('payers')} />
    </>
  );
}
