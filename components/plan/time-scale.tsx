import type { PlanPicture } from '#lib/plan/picture';

/** Beyond these a label in the middle of its place would stick out. */
const [leftEdge, rightEdge] = [0.06, 0.94];

const anchorAt = (at: number): 'start' | 'middle' | 'end' => {
  if (at < leftEdge) return 'start';
  return at > rightEdge ? 'end' : 'middle';
};

/** The months below a time line; on a phone every second one. */
export function TimeScale({ marks }: { marks: PlanPicture['monthMarks'] }) {
  return (
    <svg className="col-start-2 mt-1.5 h-4 w-full overflow-visible fill-ink-2 text-xs" aria-hidden="true">
      {marks.map(({ at, label }, index) => (
        <text
          key={label}
          className={index % 2 === 1 ? 'max-md:hidden' : undefined}
          x={`${at * 100}%`}
          y="75%"
          textAnchor={anchorAt(at)}
        >
          {label}
        </text>
      ))}
    </svg>
  );
}
