import { formatMoney } from '#lib/format/money';
import type { Way } from '#lib/ways/way';
import type { SeenFigure, Spot } from './seen';

/** The total of a way with what stands beside it, here all that its row says; nothing for a way without a total. */
export function seeWay(spot: Spot, way: Way, beside: readonly string[] = [way.told, ...way.notes]): SeenFigure[] {
  const { total, how, sources } = way;
  return total ? [{ ...spot, value: formatMoney(total), beside, how, sources }] : [];
}
