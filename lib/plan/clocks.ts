import { addMonths } from '#lib/domain/add-months';
import { type Clock, clausesFor, clocksOf, leadingClauses } from '#lib/domain/applied-clauses';
import type { Program, Terms } from '#lib/domain/catalog';
import type { TimeUnit } from '#lib/domain/terms';
import { addDays } from './days';
import type { Plan } from './plan';

/** A time that a rule sets, and the day it runs out if it begins on the first day of the plan. */
export interface PlanClock extends Clock {
  readonly until: string;
  /** Whether the plan ends before, at its earliest and at its latest. */
  readonly holds: 'always' | 'if-early' | 'never';
}

const later: Readonly<Record<TimeUnit, (day: string, count: number) => string>> = {
  days: addDays,
  weeks: (day, count) => addDays(day, 7 * count),
  months: addMonths,
  years: (day, count) => addMonths(day, 12 * count),
};

/** The shortest time of each kind that a program’s rules set, begun on the first day of the plan; shortest first. */
export function planClocks(records: readonly Terms[], program: Program, plan: Plan): PlanClock[] {
  return clocksOf(leadingClauses(clausesFor(records, program)))
    .map((clock): PlanClock => {
      const until = later[clock.unit](plan.start, clock.number);
      const holds = plan.finish.most <= until ? 'always' : plan.finish.least <= until ? 'if-early' : 'never';
      return { ...clock, until, holds };
    })
    .sort((a, b) => (a.until < b.until ? -1 : 1));
}
