import { courseName } from '#lib/domain/course';
import type { Plan } from '#lib/plan/plan';
import { orderInWords, totalWorking, workingsOf } from '#lib/plan/words';

/** Why the courses stand in this order, and how each number of weeks was worked out. */
export function PlanWorking({ plan }: { plan: Plan }) {
  const totals = new Set([totalWorking(plan, 'least'), totalWorking(plan, 'most')]);
  return (
    <div className="grid max-w-measure gap-2 text-sm">
      <p>{orderInWords(plan).join(' ')}</p>
      <p>
        Weeks = weeks of a session × hours a week it takes ÷ your hours, rounded up, never fewer than the session. Once
        with the least of a course, once with its most:
      </p>
      <ul>
        {plan.courses.map((planned) => (
          <li key={planned.least.from}>
            {courseName(planned.course)}: {workingsOf(planned, plan.hours).join('; ')}
          </li>
        ))}
      </ul>
      <p>In all: {[...totals].join('; ')} weeks.</p>
    </div>
  );
}
