import { formatDate } from '#lib/format/date';
import type { PlanPicture, Span } from '#lib/plan/picture';
import { Stripes } from './stripes';

const outlineOf = ({ from, to }: Span): string => `M${from} 8V14H${to}V8Z`;

/** Course by course on one time line: solid if courses take their least, striped if they take their most. */
export function CourseBars({ picture, lang }: { picture: PlanPicture; lang: string | undefined }) {
  return (
    <ol>
      {picture.courses.map(({ planned, least, most }) => (
        <li
          key={planned.least.from}
          className="grid gap-x-4 gap-y-1 border-b py-2 lg:grid-cols-[19rem_minmax(0,1fr)] lg:items-center"
        >
          <p className="flex flex-wrap justify-between gap-x-3 text-sm/snug lg:block">
            <b lang={lang}>{planned.course.title}</b>
            <span className="text-ink-2 lg:block">from {formatDate(planned.least.from)}</span>
          </p>
          <svg
            className="block h-4 w-full overflow-visible"
            viewBox={`0 0 ${picture.weeks} 14`}
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <path className="stroke-rule" d={`M0 7H${picture.weeks}`} vectorEffect="non-scaling-stroke" />
            <rect className="bar-earned" x={least.from} y="0" width={least.to - least.from} height="6" />
            <path className="bar-hatch fill-none" d={outlineOf(most)} vectorEffect="non-scaling-stroke" />
            <Stripes span={most} step={picture.stripe} top={8} bottom={14} />
          </svg>
        </li>
      ))}
    </ol>
  );
}
