import { formatDate } from '#lib/format/date';
import { plural } from '#lib/format/plural';
import type { PlanClock } from '#lib/plan/clocks';
import type { Citations } from '#lib/site/citations';
import { Cites } from '../ui/cites';
import { How } from '../ui/how';
import { Section } from '../ui/section';
import { Term } from '../ui/term';
import { TermList } from '../ui/term-list';

const units = { days: 'day', weeks: 'week', months: 'month', years: 'year' } as const;

const holds: Record<PlanClock['holds'], string> = {
  always: 'your plan ends before it, even at its latest',
  'if-early': 'your plan ends before it at its earliest, and after it at its latest',
  never: 'your plan ends after it',
};

/** Times that the rules set, laid over the plan. */
export function PlanClocks({ clocks, citations }: { clocks: readonly PlanClock[]; citations: Citations }) {
  if (clocks.length === 0) return null;
  return (
    <Section
      id="clocks"
      title="Clocks that run"
      hint="Each counted from the first day of the plan. When a clock really begins, its own words say."
    >
      <TermList>
        {clocks.map(({ kind, number, unit, text, asOf, sources, until, holds: how }) => (
          <Term key={text} term={plural(number, units[unit])}>
            {text}
            <Cites citations={citations} sources={sources} />
            <How>
              {kind === 'refund' ? `Until ${formatDate(until)}` : `Until ${formatDate(until)}: ${holds[how]}`}; rule{' '}
              {asOf ? `of ${formatDate(asOf)}` : 'undated'}
            </How>
          </Term>
        ))}
      </TermList>
    </Section>
  );
}
