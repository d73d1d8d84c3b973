import type { OptionView } from '#lib/decide/decide';
import { Term } from '../ui/term';
import { TermList } from '../ui/term-list';
import { NextStep } from './next-step';
import { Remark, type RemarkContext } from './remark';
import { SaidList } from './said-list';

interface Props extends RemarkContext {
  view: OptionView;
  /** Whether anything was answered: before that nothing speaks. */
  hasAnswers: boolean;
}

/** One way: what speaks for it and against it, what it costs and leaves, and where to look next. */
export function OptionBlock({ view, hasAnswers, figures, citations }: Props) {
  const { option, isOut, next, costs, gone } = view;
  const { slug, title, asks, holds } = option;
  const context = { figures, citations };
  return (
    <section
      id={slug}
      className="break-inside-avoid border-t pt-4 pb-8 first:border-t-0 first:pt-0"
      aria-labelledby={`${slug}-h`}
    >
      <h3 id={`${slug}-h`}>{title}</h3>
      {isOut && <p className="mt-1 font-semibold">Ruled out. Your other answers are not heard here.</p>}
      {hasAnswers && (
        <div className="mt-3 grid gap-x-10 gap-y-4 md:grid-cols-2">
          {!isOut && (
            <SaidList title="Speaks for it" none="None of your answers." option={option} said={view.for} {...context} />
          )}
          <SaidList
            title="Speaks against it"
            none="None of your answers."
            option={option}
            said={view.against}
            {...context}
          />
        </div>
      )}
      <div className="mt-3">
        <TermList>
          <Term term="It costs">
            <Remark remark={costs} {...context} />
          </Term>
          {asks && (
            <Term term="It asks for">
              <Remark remark={asks} {...context} />
            </Term>
          )}
          <Term term="You then hold">
            <Remark remark={holds} {...context} />
          </Term>
          <Term term="May be gone">
            <Remark remark={gone} {...context} />
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
