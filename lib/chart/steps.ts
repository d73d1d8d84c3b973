import { area, curveStepAfter, line } from 'd3-shape';

/** A point of a picture that is 100 wide and 100 high, from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The outline of a line that keeps its height until the next point, for the `d` of an SVG path. */
export const stepPath = (points: readonly Point[]): string =>
  line<Point>(
    ({ x }) => x,
    ({ y }) => y,
  ).curve(curveStepAfter)([...points]) ?? '';

/** The outline of what lies between two such lines with points at the same places. */
export function stepBand(upper: readonly Point[], lower: readonly Point[]): string {
  const pairs = upper.flatMap(({ x, y }, index) => {
    const other = lower[index];
    return other ? [{ x, y, low: other.y }] : [];
  });
  const band = area<(typeof pairs)[number]>()
    .x(({ x }) => x)
    .y0(({ low }) => low)
    .y1(({ y }) => y)
    .curve(curveStepAfter);
  return band(pairs) ?? '';
}
