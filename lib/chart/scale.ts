import { type ScaleContinuousNumeric, scaleLinear, scaleLog } from 'd3-scale';

/** Where values stand along a picture, in percent of its width, and the values that its axis names. */
export interface Scale {
  readonly at: (value: number) => number;
  readonly marks: readonly number[];
}

/** Percent to the hundredth, which is finer than any screen. */
export const toPercent = (fraction: number): number => Math.round(fraction * 10_000) / 100;

const place =
  (scale: ScaleContinuousNumeric<number, number>) =>
  (value: number): number =>
    toPercent(scale(value));

/** A scale of equal steps from 0 to beyond the largest of these values. */
export function linearScale(values: readonly number[]): Scale {
  const scale = scaleLinear()
    .domain([0, Math.max(...values)])
    .nice(4);
  // Few enough that their words have room beside each other on a phone.
  return { at: place(scale), marks: scale.ticks(4) };
}

/** The share of the smallest and largest value that is left free on either side. */
const margin = 0.2;

/** A scale on which equal distances are equal ratios; its marks are 1, 3, 10, 30 and so on. All values above 0. */
export function logScale(values: readonly number[]): Scale {
  const scale = scaleLog().domain([Math.min(...values) * (1 - margin), Math.max(...values) * (1 + margin)]);
  const isMark = (value: number): boolean => /^[13]0*$/.test(String(value));
  return { at: place(scale), marks: scale.ticks().filter(isMark) };
}
