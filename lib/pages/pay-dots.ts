import { linearScale } from '#lib/chart/scale';
import type { Occupation } from '#lib/domain/catalog';
import { findDollars } from '#lib/domain/money';
import { formatDate } from '#lib/format/date';
import { formatMoney } from '#lib/format/money';

/** The median pay of occupations on one scale from 0, in US dollars a year; nothing where fewer than two are known. */
export function payDots(occupations: readonly Occupation[]) {
  const rows = occupations.flatMap(({ title, medianPay }) => {
    const pay = findDollars(medianPay);
    if (!pay) return [];
    const { value, asOf } = pay;
    return [{ title, how: formatDate(asOf), words: formatMoney(value), values: [...new Set([value.min, value.max])] }];
  });
  return rows.length < 2 ? undefined : { rows, scale: linearScale(rows.flatMap(({ values }) => values)) };
}
