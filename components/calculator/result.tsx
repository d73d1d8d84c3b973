import type { ReactNode } from 'react';
import type { FormState } from '#lib/calculator/form-state';
import { questionToSearch } from '#lib/calculator/question';
import type { CalculatorView } from '#lib/calculator/view';
import type { LeastWays as Least } from '#lib/decide/least';
import type { Payer } from '#lib/domain/catalog';
import { generalPayers } from '#lib/pages/payers';
import { routes } from '#lib/site/routes';
import type { LeastLeft } from '#lib/ways/remaining';
import { LeastWays } from '../decide/least-ways';
import { RatesNote } from '../form/rates-note';
import { Yours } from '../form/yours';
import { AnswerHead } from '../layout/answer-head';
import { PayersBlock } from '../payer/payers-block';
import { SourceSection } from '../source/source-section';
import { FoldList } from '../ui/fold-list';
import { Section } from '../ui/section';
import { Verdict } from '../ui/verdict';
import { HowSure } from './how-sure';
import { KeepSection } from './keep-section';
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
  /** What one can do short of every route. */
  least: Least;
  /** Which degree of the program leaves the least to pay; empty where that cannot be said. */
  left: readonly LeastLeft[];
  /** The form. */
  children: ReactNode;
}

/** What a question comes to: the answer, what would turn it, the picture, and every step. */
export function CalculatorResult({ view, form, payers, least, left, children }: Props) {
  const { question, verdict, sure, moves, turns, bars, figures } = view;
  const country = (question.degree ?? question.program)?.institution.country;
  return (
    <>
      <AnswerHead
        panel={view.canTurn && <TurnSection turn={turns[0]} form={form} />}
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
              <a className="py-1" href={routes.sheet(questionToSearch(question))}>
                Sheet<span className="sr-only"> to print, with questions and letter</span>
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
        <RouteRecords question={question} figures={figures} left={left} />
        <LeastWays least={least} />
      </Section>
      <Section
        id="rows"
        title="Row by row"
        hint={
          <>
            <span className="print:hidden">“Working” opens the figure, its source and its date.</span> <Yours /> marks
            what you entered. An empty place: that route has no such step.
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
          isOffPaper
          hint="In the country of the university. Where you live and pay tax, other rules may hold."
        >
          <PayersBlock payers={payers} country={country} />
        </Section>
      )}
      <KeepSection question={question} figures={figures} />
      <SourceSection citations={view.citations} />
    </>
  );
}
