import type { NumberRange } from '#lib/domain/range';

const plain = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });

/** "1,200", "2.5": at most one decimal. */
export const formatNumber = (value: number): string => plain.format(value);

/** "13", "8–12", "1,200"; at most one decimal. */
export function formatRange({ min, max }: NumberRange): string {
  return min === max ? formatNumber(min) : `${formatNumber(min)}–${formatNumber(max)}`;
}
