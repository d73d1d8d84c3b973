import { inMoney } from '#lib/calculator/own';
import { ratesBeside } from '#lib/calculator/rates';
import type { Told } from '#lib/calculator/row';
import { findKnown } from '#lib/domain/fact';
import { formatYear } from '#lib/format/date';
import { formatList } from '#lib/format/list';
import type { Way } from './way';

/**
 * What each degree of some ways costs by where one lives, where its record tells rates apart: every rate with whom it is
 * for, which the ways themselves show as a range.
 */
export function ratesOf(ways: readonly Way[]): Told[] {
  const degrees = [...new Set(ways.map(({ degree }) => degree))];
  return degrees.flatMap((degree): Told[] => {
    const price = findKnown(degree.tuition);
    const rates = price ? ratesBeside(price) : [];
    if (rates.length < 2) return [];
    const each = rates.map(({ value, basis }) => `${inMoney(value.currency)(value)} (${basis})`);
    const text = `Tuition at ${degree.institution.short} goes by where you live, ${formatYear(price?.asOf)}: ${formatList(each)}.`;
    return [{ text, sources: [...new Set(rates.flatMap(({ sources }) => sources))] }];
  });
}
