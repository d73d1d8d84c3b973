import type { PlanPicture } from '#lib/plan/picture';
import { Stripes } from './stripes';

interface Props {
  picture: PlanPicture;
  /** The visitor's hours a week. */
  hours: number;
}

/**
 * Hours a week against weeks: what the visitor gives a course as blocks, what it may take of them striped. No block is
 * higher than their hours, for it is as wide as the course takes at them; what a session asks for above is a line.
 */
export function LoadChart({ picture: { weeks, hourMarks, monthMarks, stripe, courses, longer }, hours }: Props) {
  const top = hourMarks.at(-1) ?? hours;
  const y = (value: number): number => top - value;
  const line = (look: string, d: string, dashes?: string) => (
    <path className={look} d={d} strokeDasharray={dashes} vectorEffect="non-scaling-stroke" />
  );
  const gridLines = [
    ...hourMarks.map((mark) => `M0 ${y(mark)}H${weeks}`),
    ...monthMarks.map(({ at }) => `M${at * weeks} 0V${top}`),
  ];
  return (
    <>
      <svg className="h-38 w-6 overflow-visible fill-ink-2 text-xs" aria-hidden="true">
        {hourMarks.map((mark) => (
          <text key={mark} x="100%" y={`${(y(mark) / top) * 100}%`} dy=".35em" textAnchor="end">
            {mark}
          </text>
        ))}
      </svg>
      <svg
        className="block h-38 w-full overflow-visible"
        viewBox={`0 0 ${weeks} ${top}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {line('stroke-rule', gridLines.join(''))}
        {courses.map(({ planned, least: { from, to } }) => {
          const [min, max] = [Math.min(planned.hours.min, hours), Math.min(planned.hours.max, hours)];
          const asked = [planned.hours.min, planned.hours.max].filter((one) => one > hours);
          return (
            <g key={planned.least.from}>
              <rect className="bar-earned" x={from} y={y(min)} width={to - from} height={min} />
              {line('bar-hatch fill-none', `M${from} ${y(min)}V${y(max)}H${to}V${y(min)}`)}
              {max > min && <Stripes span={{ from, to }} step={stripe} top={y(max)} bottom={y(min)} />}
              {asked.length > 0 && line('chart-thread', asked.map((one) => `M${from} ${y(one)}H${to}`).join(''))}
              {line('stroke-tick', `M${to} ${y(min)}V${top}`)}
            </g>
          );
        })}
        {longer && line('bar-hatch fill-none', `M${longer.from} ${y(hours)}H${longer.to}V${top}`, '3 3')}
        {longer && <Stripes span={longer} step={stripe * 2} top={y(hours)} bottom={top} />}
        {line('fill-none stroke-ink stroke-2', `M0 ${y(hours)}H${weeks}`, '6 3')}
        {line('stroke-ink', `M0 ${top}H${weeks}`)}
      </svg>
    </>
  );
}
