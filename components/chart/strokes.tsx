import type { Scale } from '#lib/chart/scale';
import { type NumberRange, spanRanges } from '#lib/domain/range';
import { ScaleRow } from './scale-row';

interface Props {
  scale: Scale;
  /** At least one. */
  values: readonly NumberRange[];
}

/** A stroke for each value on a thin line from the lowest to the highest; a range has one at each end, joined. */
export function Strokes({ scale, values }: Props) {
  const span = spanRanges(values);
  const marks = values.flatMap(({ min, max }, index) =>
    [...new Set([min, max])].map((value) => ({ key: `${index} ${value}`, at: `${scale.at(value)}%` })),
  );
  const bars = values.flatMap(({ min, max }, index) =>
    min < max ? [{ key: `${index}`, from: `${scale.at(min)}%`, to: `${scale.at(max)}%` }] : [],
  );
  return (
    <ScaleRow scale={scale}>
      <line className="chart-thread" x1={`${scale.at(span.min)}%`} x2={`${scale.at(span.max)}%`} y1="50%" y2="50%" />
      <g className="chart-bar">
        {bars.map(({ key, from, to }) => (
          <line key={key} x1={from} x2={to} y1="50%" y2="50%" />
        ))}
      </g>
      <g className="chart-stroke" data-part="values">
        {marks.map(({ key, at }) => (
          <line key={key} x1={at} x2={at} y1="15%" y2="85%" />
        ))}
      </g>
    </ScaleRow>
  );
}
