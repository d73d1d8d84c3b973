import type { Decide } from '#lib/decide/decide';
import type { Field } from '#lib/domain/catalog';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import { SlipSummary } from '../form/slip-summary';
import { IgnoredValues } from '../list/ignored-values';
import { SourceSection } from '../source/source-section';
import { Fold } from '../ui/fold';
import { FoldList } from '../ui/fold-list';
import { PageTitle } from '../ui/page-title';
import { Section } from '../ui/section';
import { Verdict } from '../ui/verdict';
import { DecideForm } from './decide-form';
import { OptionBlock } from './option-block';
import { RuleTable } from './rule-table';

interface Props {
  page: Decide;
  fields: readonly Field[];
}

/** The questions first; once one is answered, what the answers say first. */
export function DecidePage({ page, fields }: Props) {
  const {
    result,
    weighed,
    slips,
    ignored,
    search,
    contradictions,
    lists,
    match,
    calculator,
    programs,
    live,
    citations,
  } = page;
  const form = (
    <Section id="answers" title="Your answers" hint="Answer what you like. What is left out says nothing.">
      <DecideForm page={page} fields={fields} />
    </Section>
  );
  return (
    <>
      <PageTitle
        title={result?.headline ?? 'What matters to you'}
        deck={
          result
            ? undefined
            : 'Seven facts and eight things to weigh. What you answer speaks for or against some of six ways, from nothing for now to the degree. Nothing is added up, nothing is kept: the address holds your answers. Printed, this page is a checklist.'
        }
      >
        <IgnoredValues ignored={ignored} />
      </PageTitle>
      {slips.length > 0 && <SlipSummary slips={slips} without={routes.decide(search)} />}
      {result && (
        <>
          <Verdict>{result.rest}</Verdict>
          {contradictions.length > 0 && (
            <div className="mt-3 max-w-measure">
              <p className="font-semibold">Answers that do not fit together</p>
              <ul>
                {contradictions.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
              <p className="text-sm text-ink-2">Change the one that does not hold.</p>
            </div>
          )}
          <p className="mt-3 flex flex-wrap gap-x-6 text-sm print:hidden">
            <a className="inline-block py-1.5" href="#answers">
              Change your answers
            </a>
            <a className="inline-block py-1.5" href={match}>
              Which programs fit, with these answers
            </a>
            <a className="inline-block py-1.5" href={calculator}>
              What the ways come to, in the calculator
            </a>
            {programs && (
              <a className="inline-block py-1.5" href={programs}>
                Open programs of your field, to put into it
              </a>
            )}
            <a className="inline-block py-1.5" href={routes.sheet()}>
              One sheet for a program and its degree
            </a>
            {!result.isHeard &&
              lists.map(({ text, to }) => (
                <a key={to} className="inline-block py-1.5" href={to}>
                  {text}
                </a>
              ))}
          </p>
        </>
      )}
      {!result?.isHeard && form}
      <Section
        id={partAnchor('ways')}
        title="Six ways"
        hint="From the least to the most, always in this order. Facts speak first, then what you weigh, the heaviest first."
      >
        {weighed.map((view) => (
          <OptionBlock
            key={view.option.slug}
            view={view}
            hasAnswers={result?.isHeard === true}
            live={live}
            citations={citations}
          />
        ))}
      </Section>
      {result?.isHeard && form}
      <div className="print:hidden">
        <Section
          id={partAnchor('rules')}
          title="The rules"
          hint="Every sentence above comes from one of these, and from nothing else."
        >
          <FoldList>
            {weighed.map(({ option }) => (
              <Fold key={option.slug} title={option.title}>
                <RuleTable option={option} live={live} citations={citations} />
              </Fold>
            ))}
          </FoldList>
        </Section>
      </div>
      <SourceSection citations={citations} />
    </>
  );
}
