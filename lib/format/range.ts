import { lowestOf, type NumberRange, spanRanges } from '#lib/domain/range';

const plain = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });

/** "1,200", "2.5": at most one decimal. */
export const formatNumber = (value: number): string => plain.format(value);

/** "13", "8–12", "1,200"; at most one decimal. */
export function formatRange({ min, max }: NumberRange): string {
  return min === max ? formatNumber(min) : `${formatNumber(min)}–${formatNumber(max)}`;
}

/**
 * From the lowest to the highest of some ranges, at least one, each said by `format`: "$488–$5,000", and "under $7,000 to
 * $102,888" where of the lowest only a ceiling is known.
 */
export function formatSpan(ranges: readonly NumberRange[], format: (range: NumberRange) => string): string {
  const [span, lowest] = [spanRanges(ranges), lowestOf(ranges)];
  if (span.min === span.max) return format(lowest);
  return !lowest.isBelow ? format(span) : `${format(lowest)} to ${format({ min: span.max, max: span.max })}`;
}
