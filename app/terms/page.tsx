import type { Metadata } from 'next';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { ListCheckedLine } from '#components/layout/list-checked-line';
import { SourceSection } from '#components/source/source-section';
import { LeadingTimes } from '#components/terms/leading-times';
import { TermsQuestion } from '#components/terms/terms-question';
import { PageTitle } from '#components/ui/page-title';
import { Section } from '#components/ui/section';
import { getCatalog } from '#lib/content/index';
import { plural } from '#lib/format/plural';
import { pageMetadata } from '#lib/metadata/page-metadata';
import { termsProfile } from '#lib/pages/terms';
import { pageAlternates } from '#lib/site/alternates';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';

export const metadata: Metadata = pageMetadata({
  title: 'Refunds, pausing, exams: the terms of MicroMasters programs',
  description:
    'What platforms and universities say on refunds, access, exams, identity, aid and closing, rule by rule, with its date and source.',
  alternates: pageAlternates(routes.terms()),
});

export default async function TermsPage() {
  const catalog = await getCatalog();
  const { questions, count, leading, citations } = termsProfile(catalog);
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Home', href: routes.home() }, { label: 'Refunds and other terms' }]} />
      <PageTitle
        title="Refunds and other terms"
        deck={`${plural(count, 'rule')} that we have read, in ${plural(catalog.terms.length, 'set')}: each of a platform, of a university, or of several that shared a rule. The page of each program shows those that hold for it.`}
        beside="Rules change. The one that counts is the one you agree to on the day you pay: save a copy."
      />
      <Section id={partAnchor('times')} title="Times that run out">
        <LeadingTimes clauses={leading} citations={citations} />
      </Section>
      {questions.map((question) => (
        <TermsQuestion key={question.id} question={question} citations={citations} />
      ))}
      <SourceSection citations={citations} />
      <ListCheckedLine records={catalog.terms} dataPath={routes.dataFile('terms')} />
    </>
  );
}
