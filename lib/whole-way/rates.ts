import { pricesApart, ratesBeside, tellApart, tellRate } from '#lib/calculator/rates';
import type { Told } from '#lib/calculator/row';
import type { Degree } from '#lib/domain/catalog';
import { findKnown } from '#lib/domain/fact';
import { isByHome } from '#lib/domain/price-terms';
import { formatList } from '#lib/format/list';

/**
 * What each of some degrees costs, where its record has several rates: each with whom it is for and its year. The ways to
 * them show one’s own, or those by home that are of one year as a range, and leave the others out.
 */
export function ratesOf(degrees: readonly Degree[]): Told[] {
  return [...new Set(degrees)].flatMap((degree): Told[] => {
    const price = findKnown(degree.tuition);
    if (!price) return [];
    const isHome = isByHome(price);
    const counted = isHome ? ratesBeside(price) : [price];
    const apart = pricesApart(price, degree);
    if (!isHome && apart.length === 0) return [];
    const lead = `Tuition at ${degree.institution.short}${isHome ? ' goes by where you live' : ''}`;
    const unknown = counted.length === 1 ? ' What others pay was not found.' : '';
    const text = `${lead}: ${formatList(counted.map(tellRate))}.${apart.length > 0 ? ` ${tellApart(apart)}` : unknown}`;
    return [{ text, sources: [...new Set([...counted, ...apart].flatMap(({ sources }) => sources))] }];
  });
}
