import type { ReactNode } from 'react';
import type { Scale } from '#lib/chart/scale';

/** One row of a picture: the marks of its scale as faint lines, and what stands on them. */
export function ScaleRow({ scale, children }: { scale: Scale; children: ReactNode }) {
  return (
    <svg className="block h-7 w-full overflow-visible" aria-hidden="true">
      <g className="chart-grid">
        {scale.marks.map((mark) => (
          <line key={mark} x1={`${scale.at(mark)}%`} x2={`${scale.at(mark)}%`} y1="0" y2="100%" />
        ))}
      </g>
      {children}
    </svg>
  );
}
