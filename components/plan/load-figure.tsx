import type { ReactNode } from 'react';
import type { PlanPicture } from '#lib/plan/picture';
import type { Plan } from '#lib/plan/plan';
import { formatHours } from '#lib/plan/words';
import { LoadChart } from './load-chart';
import { TimeScale } from './time-scale';

function Key({ mark, children }: { mark: ReactNode; children: ReactNode }) {
  return (
    <li className="flex items-center gap-1.5">
      <svg className="h-3 w-6.5 flex-none" viewBox="0 0 26 12" aria-hidden="true">
        {mark}
      </svg>
      {children}
    </li>
  );
}

const outline = 'M.5 .5H25.5V11.5H.5Z';

/** What the picture shows, in a sentence: it must not be needed to read the page. */
function sayLoad({ courses, hours }: Plan): string {
  const above = courses.filter((one) => one.hours.max > hours).length;
  if (above === 0) return `No course asks for more than your ${formatHours(hours)} hours.`;
  const whose = above === courses.length ? 'every course' : `${above} of ${courses.length} courses`;
  const most = formatHours(Math.max(...courses.map((one) => one.hours.max)));
  return `In ${whose} a session may ask for more than your ${formatHours(hours)} hours, up to ${most}: the thin lines. You give your hours, so such a course takes longer.`;
}

/** Hours week by week: the picture, its key, and what it shows in words. */
export function LoadFigure({ plan, picture }: { plan: Plan; picture: PlanPicture }) {
  return (
    <figure>
      <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2">
        <LoadChart picture={picture} hours={plan.hours} />
        <TimeScale marks={picture.monthMarks} />
      </div>
      <figcaption className="mt-4 text-sm text-ink-2">
        <ul className="mb-2 flex flex-wrap gap-x-5 gap-y-1 text-xs text-ink">
          <Key mark={<path className="bar-earned" d={outline} />}>your hours for a course, at least</Key>
          {plan.courses.some(({ hours: { min, max } }) => min < plan.hours && max > min) && (
            <Key mark={<path className="bar-hatch fill-none" d={`${outline}M5 0V12M10 0V12M15 0V12M20 0V12`} />}>
              up to
            </Key>
          )}
          {plan.courses.some(({ hours: { max } }) => max > plan.hours) && (
            <Key mark={<path className="chart-thread" d="M0 6H26" />}>what a session asks for</Key>
          )}
          <Key mark={<path className="stroke-ink stroke-2" d="M0 6H26" strokeDasharray="6 3" />}>
            your {formatHours(plan.hours)}
          </Key>
          {picture.longer && (
            <Key mark={<path className="bar-hatch fill-none" d={`${outline}M8 0V12M17 0V12`} strokeDasharray="3 3" />}>
              longer, if courses take their most
            </Key>
          )}
        </ul>
        <p className="max-w-measure">{sayLoad(plan)}</p>
      </figcaption>
    </figure>
  );
}
