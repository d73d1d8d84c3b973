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
import { NextStep } from './next-step';
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
    also,
    weighed,
    slips,
    ignored,
    search,
    contradictions,
    lists,
    free,
    match,
    calculator,
    programs,
    figures,
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
            : 'Seven facts and eight things to weigh. What you answer speaks for or against some of six ways, from nothing for now to the degree. Nothing is added up. We keep nothing: the address holds your answers, and a server’s log may hold the address. Printed, this page is a checklist.'
        }
      >
        <IgnoredValues ignored={ignored} />
      </PageTitle>
      {slips.length > 0 && <SlipSummary slips={slips} without={routes.decide(search)} />}
      {result && (
        <>
          <Verdict>{[result.rest, ...also].join(' ')}</Verdict>
          {contradictions.length > 0 && (
            <div className="mt-3 max-w-measure">
              <p className="font-semibold">Answers that do not fit together</p>
              <ul>
                {contradictions.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
              <p className="text-sm text-ink-2">
                Change the one that does not hold. Where what is weighed would deny a fact, the fact speaks.
              </p>
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
            <a className="inline-block py-1.5" href={routes.sheet()}>
              One sheet for a program and its degree
            </a>
            {[...(result.isHeard ? programs : lists), ...free].map((link) => (
              <NextStep key={link.to} link={link} />
            ))}
          </p>
        </>
      )}
      {!result?.isHeard && form}
      <Section
        id={partAnchor('ways')}
        title="Six ways"
        hint="From the least to the most, always in this order. Facts speak first, then what you weigh, the heaviest first. Where a weight would repeat or deny a fact, the fact alone speaks. Where no answer speaks for a way, or none against it, a good or a bad side stands all the same."
      >
        {weighed.map((view) => (
          <OptionBlock
            key={view.option.slug}
            view={view}
            hasAnswers={result?.isHeard === true}
            figures={figures}
            citations={citations}
          />
        ))}
      </Section>
      {result?.isHeard && form}
      <div className="print:hidden">
        <Section
          id={partAnchor('rules')}
          title="The rules"
          hint="Once you answer, every sentence for or against a way comes from one of these, and from nothing else. The lines on what it costs, asks for, gives and may lose are no rules."
        >
          <FoldList>
            {weighed.map(({ option }) => (
              <Fold key={option.slug} title={option.title}>
                <RuleTable option={option} figures={figures} citations={citations} />
              </Fold>
            ))}
          </FoldList>
        </Section>
      </div>
      <SourceSection citations={citations} />
    </>
  );
}
