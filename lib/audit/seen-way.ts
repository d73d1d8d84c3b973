import { formatMoney } from '#lib/format/money';
import type { Way } from '#lib/ways/way';
import type { SeenFigure, Spot } from './seen';

/** The total of a way with what stands beside it; nothing for a way without a total. */
export function seeWay(spot: Spot, { total, told, how, notes, sources }: Way): SeenFigure[] {
  return total ? [{ ...spot, value: formatMoney(total), beside: [told, ...notes], how, sources }] : [];
}
