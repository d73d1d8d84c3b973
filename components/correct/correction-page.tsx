import { writeCorrection } from '#lib/correct/correction';
import type { MatterRead } from '#lib/correct/read-matter';
import { numberSources } from '#lib/site/citations';
import { operator } from '#lib/site/operator';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import { IgnoredValues } from '../list/ignored-values';
import { SourceList } from '../source/source-list';
import { Field } from '../ui/field';
import { PageTitle } from '../ui/page-title';
import { RuledList } from '../ui/ruled-list';
import { Section } from '../ui/section';
import { Term } from '../ui/term';
import { TermList } from '../ui/term-list';
import { WaysToTell } from './ways-to-tell';

/** What a page says now, what it rests on, and how to tell us that it is wrong, old or missing. */
export function CorrectionPage({ read: { matter, ignored } }: { read: MatterRead }) {
  const { page, property, looked } = matter;
  const isSearch = looked !== undefined && !page;
  const correction = writeCorrection(matter, operator.mail);
  const { entries } = numberSources(property?.sources ?? []);
  return (
    <>
      <PageTitle
        kicker={isSearch ? 'Tell us what you looked for' : 'Correct a figure'}
        title={property?.label ?? page?.title ?? (looked ? `Not found: ${looked}` : 'Tell us what is wrong')}
        deck={
          page
            ? 'Wrong, old or missing? Tell us what it should say and where you read it. We change it with its source and its date.'
            : isSearch
              ? 'No record answered these words. Tell us what should have come, and we look for it.'
              : 'On the page of a record each figure has a link beside it, and the page one at its foot, that fills in what it says now. Of any other page write down its address and the figure yourself.'
        }
      >
        <IgnoredValues ignored={ignored} />
      </PageTitle>
      {page && (
        <Section id={partAnchor('now')} title="What the page says now">
          <TermList>
            <Term term="Page">
              <a href={page.path}>{page.title}</a>
            </Term>
            {property && (
              <>
                <Term term={property.label}>{property.value}</Term>
                <Term term="Sources">
                  {entries.length > 0 ? (
                    <SourceList citations={numberSources(property.sources)} />
                  ) : (
                    'None of its own: it is not found, or worked out from other figures of the page.'
                  )}
                </Term>
              </>
            )}
          </TermList>
        </Section>
      )}
      <Section id={partAnchor('tell')} title="Tell us">
        <WaysToTell correction={correction} />
      </Section>
      <Section id={partAnchor('copy')} title="The text to copy" hint="Fill in the last lines.">
        {isSearch && <p className="mb-3 max-w-measure text-sm">Subject: {correction.subject}</p>}
        <Field id="correction" label="Your correction">
          <textarea
            id="correction"
            className="block field-sizing-content w-full max-w-measure rounded-xs border border-control bg-tint p-3 font-sans text-sm text-ink"
            rows={correction.text.split('\n').length}
            defaultValue={correction.text}
          />
        </Field>
      </Section>
      {page && !property && page.properties.length > 0 && (
        <Section id={partAnchor('which')} title="Which figure?" hint="Choose one, and what the page says is filled in.">
          <RuledList>
            {page.properties.map(({ name, label, value, isList }) => (
              <li key={name}>
                <a href={routes.correctAt(page.path, name)}>{label}</a>: {isList ? 'all of it together' : value}
              </li>
            ))}
          </RuledList>
        </Section>
      )}
    </>
  );
}
