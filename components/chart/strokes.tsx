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
      {bars.map(({ key, from, to }) => (
        <line key={key} className="chart-bar" x1={from} x2={to} y1="50%" y2="50%" />
      ))}
      {marks.map(({ key, at }) => (
        <line key={key} className="chart-stroke" x1={at} x2={at} y1="15%" y2="85%" />
      ))}
    </ScaleRow>
  );
}
