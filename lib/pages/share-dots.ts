import { linearScale, toPercent } from '#lib/chart/scale';
import type { CreditPathway } from '#lib/domain/catalog';
import { creditShare } from '#lib/domain/credit-share';
import { isCreditSaid } from '#lib/domain/firmness';
import { findDollars } from '#lib/domain/money';
import { isOpen } from '#lib/domain/status';
import { formatCreditShare } from '#lib/format/credit';
import { formatYear } from '#lib/format/date';
import { degreeWithin } from '#lib/format/degree-title';
import { formatMoney } from '#lib/format/money';
import { lowerFirst } from '#lib/format/text';

/**
 * How much of a degree open programs earn by a university's word, in percent on one scale from 0, with what each costs in
 * US dollars, the largest share first; nothing where fewer than two have both.
 */
export function shareDots(pathways: readonly CreditPathway[]) {
  const rows = pathways.flatMap((pathway) => {
    const { program, degree } = pathway;
    const price = findDollars(program.price);
    const share = creditShare(pathway);
    if (!price || price.version || !share || !isOpen(program) || !isCreditSaid(pathway)) return [];
    return [
      {
        title: `${program.title}, ${program.institution.short}, toward ${degreeWithin(degree)}, ${degree.institution.short}`,
        how: `${lowerFirst(formatCreditShare(share).amount)}; ${formatMoney(price.value)}, ${formatYear(price.asOf)}`,
        words: `${Math.round(share.fraction * 100)}%`,
        percent: toPercent(share.fraction),
      },
    ];
  });
  if (rows.length < 2) return undefined;
  return {
    rows: rows.sort((a, b) => b.percent - a.percent || a.title.localeCompare(b.title, 'en')),
    scale: linearScale(rows.map(({ percent }) => percent)),
  };
}
