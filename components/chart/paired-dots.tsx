import type { Scale } from '#lib/chart/scale';
import { ScaleRow } from './scale-row';

interface Props {
  scale: Scale;
  /** Drawn as a ring. */
  before: number;
  /** Drawn as a full dot. */
  after: number;
}

/** Two values that are set against each other, on one scale. */
export function PairedDots({ scale, before, after }: Props) {
  return (
    <ScaleRow scale={scale}>
      <g data-part="values">
        <circle className="chart-ring" cx={`${scale.at(before)}%`} cy="50%" r="5" />
        <circle className="chart-dot" cx={`${scale.at(after)}%`} cy="50%" r="6" />
      </g>
    </ScaleRow>
  );
}
