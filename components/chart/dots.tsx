import type { Scale } from '#lib/chart/scale';
import { ScaleRow } from './scale-row';

/** A dot for each value, on one scale. */
export function Dots({ scale, values }: { scale: Scale; values: readonly number[] }) {
  return (
    <ScaleRow scale={scale}>
      <g className="chart-dot" data-part="values">
        {values.map((value) => (
          <circle key={value} cx={`${scale.at(value)}%`} cy="50%" r="6" />
        ))}
      </g>
    </ScaleRow>
  );
}
