import type { OptionView } from '#lib/decide/decide';
import { sayCondition } from '#lib/decide/questions';
import type { DecisionRule } from '#lib/domain/decision';
import { lowerFirst } from '#lib/format/text';
import { How } from '../ui/how';
import { Term } from '../ui/term';
import { TermList } from '../ui/term-list';
import { NextStep } from './next-step';
import { Remark, type RemarkContext } from './remark';
import { RuleLink } from './rule-link';
import { SaidList } from './said-list';

interface Props extends RemarkContext {
  view: OptionView;
  /** Whether anything was answered: before that nothing speaks. */
  hasAnswers: boolean;
}

/** One way: what speaks for it and against it, what it costs and leaves, and where to look next. */
export function OptionBlock({ view, hasAnswers, figures, citations }: Props) {
  const { option, isOut, decides, sides, next, costs, risks, gone } = view;
  const { slug, title, asks, holds, pay } = option;
  const context = { figures, citations };
  const isSpokenOf = view.for.length + view.against.length > 0;
  const none = isOut ? 'None of your other answers.' : 'None of your answers.';
  const sideOf = (term: string, rule: DecisionRule | undefined) =>
    rule && (
      <Term term={term}>
        <Remark remark={rule} isBrief {...context} />
        <How>
          To weigh: {lowerFirst(sayCondition(rule.when))}. <RuleLink option={option} rule={rule} />
        </How>
      </Term>
    );
  return (
    <section
      id={slug}
      className="break-inside-avoid border-t pt-4 pb-8 first:border-t-0 first:pt-0"
      aria-labelledby={`${slug}-h`}
    >
      <h3 id={`${slug}-h`}>{title}</h3>
      {isOut && (
        <div className="mt-3">
          <SaidList title="Does not by itself lead there" option={option} said={decides} {...context} />
        </div>
      )}
      {hasAnswers && (isSpokenOf || !isOut) && (
        <div className="mt-3 grid gap-x-10 gap-y-4 md:grid-cols-2">
          <SaidList title="Speaks for it" none={none} option={option} said={view.for} {...context} />
          <SaidList title="Speaks against it" none={none} option={option} said={view.against} {...context} />
        </div>
      )}
      <div className="mt-3">
        <TermList>
          {view.for.length === 0 && sideOf('A good side', sides.good)}
          {view.against.length === 0 && sideOf('A bad side', sides.bad)}
          <Term term="It costs">
            <Remark remark={costs} isBrief {...context} />
          </Term>
          <Term term="It asks for">
            <Remark remark={asks} isBrief {...context} />
          </Term>
          <Term term="You then hold">
            <Remark remark={holds} isBrief {...context} /> <Remark remark={pay} isBrief {...context} />
          </Term>
          <Term term="You may lose">
            <Remark remark={risks} isBrief {...context} /> <Remark remark={gone} isBrief {...context} />
          </Term>
        </TermList>
      </div>
      <ul className="mt-2 flex flex-wrap gap-x-6 text-sm print:hidden">
        {next.map((link) => (
          <li key={link.to}>
            <NextStep link={link} />
          </li>
        ))}
      </ul>
    </section>
  );
}
