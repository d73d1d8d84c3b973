import type { Metadata } from 'next';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { CheckedLine } from '#components/layout/checked-line';
import { SpanishPrograms } from '#components/spanish/spanish-programs';
import { PageTitle } from '#components/ui/page-title';
import { Prose } from '#components/ui/prose';
import { Section } from '#components/ui/section';
import { getCatalog } from '#lib/content/index';
import { recordCheck } from '#lib/domain/next-check';
import { describeChecks } from '#lib/format/next-check';
import { pageMetadata } from '#lib/metadata/page-metadata';
import { programsInSpanish } from '#lib/pages/in-spanish';
import { cutText, textNamed } from '#lib/pages/text';
import { pageAlternates } from '#lib/site/alternates';
import { buildDay } from '#lib/site/build-day';
import { editUrl } from '#lib/site/config';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';

export const metadata: Metadata = pageMetadata({
  title: 'Programas MicroMasters en español',
  description: 'Qué es un programa MicroMasters, cuáles se enseñan en español y para qué título cuentan.',
  alternates: pageAlternates(routes.inSpanish()),
  locale: 'es_ES',
});

export default async function SpanishPage() {
  const catalog = await getCatalog();
  const text = textNamed(catalog, 'en-espanol');
  const [first, ...rest] = cutText(text).map(({ id, title, prose }) => (
    <Section key={id} id={id} title={title}>
      <Prose {...prose} />
    </Section>
  ));
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Home', href: routes.home() }, { label: 'En español' }]} />
      <article lang={text.language}>
        <PageTitle title={text.title} deck={text.summary} />
        {first}
        <Section id={partAnchor('programas')} title="Los programas que se enseñan en español">
          <SpanishPrograms programs={programsInSpanish(catalog)} />
        </Section>
        {rest}
      </article>
      <CheckedLine
        lastVerified={text.lastVerified}
        again={describeChecks([recordCheck(text)], buildDay())}
        path={routes.inSpanish()}
        editUrl={editUrl(text.file)}
      />
    </>
  );
}
