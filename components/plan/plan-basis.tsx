import { formatWeekday } from '#lib/format/date';
import { describeProvenance } from '#lib/format/provenance';
import type { Plan } from '#lib/plan/plan';
import { boxes, currentEffort, type PlanRequest } from '#lib/plan/request';
import { formatHours } from '#lib/plan/words';
import type { Citations } from '#lib/site/citations';
import { Yours } from '../form/yours';
import { Cites } from '../ui/cites';

interface Props {
  request: PlanRequest;
  plan: Plan;
  citations: Citations;
}

/** What of the plan is the visitor's, what is the record's, and what is ours. */
export function PlanBasis({ request: { program, start, hours }, plan, citations }: Props) {
  const effort = program && currentEffort(program);
  return (
    <p className="text-sm text-ink-2">
      {start.isYours && start.value !== plan.start ? (
        <>
          You typed {formatWeekday(start.value)} <Yours box={boxes.start.name} />. Weeks here begin on a Monday, so the
          plan begins on {formatWeekday(plan.start)}
        </>
      ) : (
        <>
          From {formatWeekday(plan.start)}{' '}
          {start.isYours ? <Yours box={boxes.start.name} /> : '(our choice: six weeks and more after our last check)'}
        </>
      )}
      , at {formatHours(plan.hours)} hours a week{' '}
      {hours?.isYours ? (
        <Yours box={boxes.hours.name} />
      ) : (
        effort && (
          <>
            (the least on record for the program: {describeProvenance(effort)}
            <Cites citations={citations} sources={effort.sources} />)
          </>
        )
      )}
      {plan.pause > 0 && (
        <>
          , weeks free between courses: {plan.pause} <Yours box={boxes.pause.name} />
        </>
      )}
      .{' '}
      <a className="print:hidden" href="#form">
        Change it
      </a>
    </p>
  );
}
