import type { Picture } from '#lib/whole-way/picture';

const anchorAt = (percent: number): 'start' | 'middle' | 'end' => {
  if (percent === 0) return 'start';
  return percent === 100 ? 'end' : 'middle';
};

/** The one scale of months under all bars. It ends where knowledge ends. */
export function WayAxis({ marks }: { marks: Picture['marks'] }) {
  const end = marks.at(-1)?.at;
  if (!end) return null;
  return (
    <svg className="block h-[2.1em] w-full overflow-visible text-xs" aria-hidden="true" data-part="axis">
      <line
        className="stroke-control forced-colors:stroke-[color:CanvasText]"
        x1="0"
        x2={`${end}%`}
        y1="0.5"
        y2="0.5"
      />
      {marks.map(({ months, at }) => (
        <g key={months}>
          <line
            className="stroke-control forced-colors:stroke-[color:CanvasText]"
            x1={`${at}%`}
            x2={`${at}%`}
            y1="0"
            y2="0.4em"
          />
          <text className="chart-text" x={`${at}%`} y="1.5em" textAnchor={anchorAt(at)}>
            {months}
          </text>
        </g>
      ))}
    </svg>
  );
}
