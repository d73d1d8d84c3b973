interface Mark {
  /** In percent of the picture. */
  readonly at: number;
  readonly words: string;
}

interface Props {
  /** What is drawn, and where its numbers stand. */
  label: string;
  across: readonly Mark[];
  up: readonly Mark[];
  /** Outlines in a picture 100 wide and high. */
  lines: readonly { readonly name: string; readonly d: string; readonly isDashed: boolean }[];
  /** What lies between the lines. */
  band?: string | undefined;
  /** Strokes on the lower axis, in percent of its width. */
  strokes?: readonly number[];
}

/** Shares that fall in steps, as lines; the numbers stand in a table beside it. */
export function StepCurve({ label, across, up, lines, band, strokes = [] }: Props) {
  return (
    <div className="pt-2 pr-2 pb-7 pl-9">
      <svg className="block h-68 w-full overflow-visible border-b border-ink md:h-88" role="img" aria-label={label}>
        {up.map(({ at, words }) => (
          <g key={at}>
            <line className="chart-grid" x1="0" x2="100%" y1={`${at}%`} y2={`${at}%`} />
            <text className="chart-text" x="0" y={`${at}%`} dx="-0.6em" dy="0.35em" textAnchor="end">
              {words}
            </text>
          </g>
        ))}
        {across.map(({ at, words }) => (
          <text key={at} className="chart-text" x={`${at}%`} y="100%" dy="1.5em" textAnchor="middle">
            {words}
          </text>
        ))}
        <svg
          className="overflow-visible"
          aria-hidden="true"
          width="100%"
          height="100%"
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
        >
          {band && <path className="chart-band" d={band} />}
          {lines.map(({ name, d, isDashed }) => (
            <path
              key={name}
              className="chart-line"
              data-line={name}
              d={d}
              strokeDasharray={isDashed ? '5 4' : undefined}
              vectorEffect="non-scaling-stroke"
            />
          ))}
        </svg>
        <g className="chart-stroke" data-part="values">
          {strokes.map((at) => (
            <line key={at} x1={`${at}%`} x2={`${at}%`} y1="97%" y2="103%" />
          ))}
        </g>
      </svg>
    </div>
  );
}
