import type { ReactNode } from 'react';
import { correctionsOf } from '#lib/calculator/correction';
import type { FormState } from '#lib/calculator/form-state';
import { questionToSearch } from '#lib/calculator/question';
import type { CalculatorView } from '#lib/calculator/view';
import type { Payer } from '#lib/domain/catalog';
import { plural } from '#lib/format/plural';
import { generalPayers } from '#lib/pages/payers';
import { routes } from '#lib/site/routes';
import { RatesNote } from '../form/rates-note';
import { Yours } from '../form/yours';
import { AnswerHead } from '../layout/answer-head';
import { DataLinks } from '../layout/data-links';
import { PayersBlock } from '../payer/payers-block';
import { SourceSection } from '../source/source-section';
import { FoldList } from '../ui/fold-list';
import { Section } from '../ui/section';
import { Verdict } from '../ui/verdict';
import { HowSure } from './how-sure';
import { MovesFold } from './moves-fold';
import { RouteBars } from './route-bars';
import { RouteRecords } from './route-records';
import { RouteRows } from './route-rows';
import { TurnSection } from './turn-section';

interface Props {
  view: CalculatorView;
  form: FormState;
  /** All payers on record; those of the university’s country are shown. */
  payers: readonly Payer[];
  /** The form. */
  children: ReactNode;
}

/** What a question comes to: the answer, what would turn it, the picture, and every step. */
export function CalculatorResult({ view, form, payers, children }: Props) {
  const { question, verdict, sure, moves, turns, bars, figures, routes: sums } = view;
  const corrections = correctionsOf(Object.values(figures), question);
  const own = question.own.size;
  const country = (question.degree ?? question.program)?.institution.country;
  return (
    <>
      <AnswerHead
        panel={sums.length > 2 && <TurnSection turn={turns[0]} form={form} />}
        below={
          <>
            <p className="flex flex-wrap gap-x-6 pb-3 text-sm print:hidden">
              <a className="py-1" href="#form">
                Change a figure
              </a>
              <a className="py-1" href="#rows">
                Row by row
              </a>
              <a className="py-1" href="#keep">
                Print or share
              </a>
            </p>
            <FoldList>
              <MovesFold moves={moves} turns={turns} question={question} />
            </FoldList>
          </>
        }
      >
        <Verdict>
          {verdict.map(({ text, isStrong }) => (
            <span key={text}>{isStrong ? <b>{text}</b> : text} </span>
          ))}
        </Verdict>
        <RatesNote from={question.from} />
        <HowSure sure={sure} missing={view.missing} />
      </AnswerHead>
      <Section id="picture" title="The routes" hint="What you pay and how long it takes. Same scale for all.">
        <RouteBars bars={bars} />
        <RouteRecords question={question} figures={figures} />
      </Section>
      <Section
        id="rows"
        title="Row by row"
        hint={
          <>
            “Working” opens the figure, its source and its date. <Yours /> marks what you entered. An empty place: that
            route has no such step.
          </>
        }
      >
        <RouteRows view={view} />
      </Section>
      {children}
      {country && generalPayers(payers, country, ['program', 'degree']).length > 0 && (
        <Section
          id="payers"
          title="Who may pay"
          hint="In the country of the university. Where you live and pay tax, other rules may hold."
        >
          <PayersBlock payers={payers} country={country} />
        </Section>
      )}
      <Section id="keep" title="Take it with you">
        <div className="grid max-w-measure gap-3">
          <p>
            This result lives in its address: bookmark it or send it.{' '}
            {own > 0 && `Whoever opens it sees the ${plural(own, 'figure')} you entered.`}
          </p>
          {corrections.length > 0 && (
            <div className="print:hidden">
              <p>Do you have your figures in writing? Send them to the record, and they become sources with a date:</p>
              <ul>
                {corrections.map(({ label, href }) => (
                  <li key={label}>
                    <a className="inline-block py-1" href={href}>
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          )}
          <p className="text-sm print:hidden">
            <DataLinks path={routes.calculator()} search={questionToSearch(question)} />
          </p>
        </div>
      </Section>
      <SourceSection citations={view.citations} />
    </>
  );
}
