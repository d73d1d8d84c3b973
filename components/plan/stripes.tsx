import type { Span } from '#lib/plan/picture';

interface Props {
  span: Span;
  /** Weeks between two stripes. */
  step: number;
  top: number;
  bottom: number;
}

/** Upright stripes across a part of a time line: what may be, not what is. */
export function Stripes({ span: { from, to }, step, top, bottom }: Props) {
  const lines: string[] = [];
  for (let at = from + step / 2; at < to; at += step) lines.push(`M${at} ${top}V${bottom}`);
  return <path className="bar-hatch" d={lines.join('')} vectorEffect="non-scaling-stroke" />;
}
