import type { Scale } from '#lib/chart/scale';

interface Props {
  scale: Scale;
  format: (value: number) => string;
}

/** At either end a word would reach beyond the picture. */
const anchorAt = (percent: number): 'start' | 'middle' | 'end' => {
  if (percent < 5) return 'start';
  return percent > 95 ? 'end' : 'middle';
};

/** More words than this touch each other on the narrowest screens, where every other one is left out, but for the last. */
const most = 5;

/** The words of a scale, above the rows that stand on it. Every value is written in its row as well. */
export function ScaleLine({ scale, format }: Props) {
  const { marks } = scale;
  return (
    <svg className="chart-text block h-5 w-full overflow-visible" aria-hidden="true">
      {marks.map((mark, index) => (
        <text
          key={mark}
          className={marks.length > most && (marks.length - index) % 2 === 0 ? 'max-[26rem]:hidden' : undefined}
          x={`${scale.at(mark)}%`}
          y="1em"
          textAnchor={anchorAt(scale.at(mark))}
        >
          {format(mark)}
        </text>
      ))}
    </svg>
  );
}
