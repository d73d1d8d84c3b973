import { ratesApart, ratesBeside, tellRate } from '#lib/calculator/rates';
import type { Told } from '#lib/calculator/row';
import { findKnown } from '#lib/domain/fact';
import { isByHome } from '#lib/domain/price-terms';
import { formatList } from '#lib/format/list';
import type { Way } from './way';

/**
 * What each degree of some ways costs by where one lives, where its record tells rates apart: every rate with whom it is
 * for and its year. The ways themselves show those of one year as a range, and leave the others out.
 */
export function ratesOf(ways: readonly Way[]): Told[] {
  const degrees = [...new Set(ways.map(({ degree }) => degree))];
  return degrees.flatMap((degree): Told[] => {
    const price = findKnown(degree.tuition);
    if (!(price && isByHome(price))) return [];
    const [counted, apart] = [ratesBeside(price), ratesApart(price)];
    const others = apart.length > 0 ? ` Not counted: ${formatList(apart.map(tellRate))}.` : '';
    const unknown = counted.length + apart.length < 2 ? ' What others pay was not found.' : '';
    const text = `Tuition at ${degree.institution.short} goes by where you live: ${formatList(counted.map(tellRate))}.${others}${unknown}`;
    return [{ text, sources: [...new Set([...counted, ...apart].flatMap(({ sources }) => sources))] }];
  });
}
