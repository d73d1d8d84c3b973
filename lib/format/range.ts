import type { NumberRange } from '#lib/domain/range';

const plain = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });

/** "13", "8–12", "1,200"; at most one decimal. */
export function formatRange({ min, max }: NumberRange): string {
  return min === max ? plain.format(min) : `${plain.format(min)}–${plain.format(max)}`;
}
