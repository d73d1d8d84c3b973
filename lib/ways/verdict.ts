import { firmnessOf, isWeak } from '#lib/domain/firmness';
import { currencyInWords, formatMoney } from '#lib/format/money';
import type { WaysTable } from './field-ways';
import type { Way } from './way';

/** The answer of a field: what decides, and the sentences that show it. */
export interface WayVerdict {
  readonly lead: string;
  readonly text: string;
}

const at = ({ degree }: Way): string => `${degree.institution.short}’s ${degree.title}`;

const straightWords = (way: Way): string => `${at(way)}, ${way.total && formatMoney(way.total)} (${way.told})`;

function throughWords(way: Way): string {
  const program = way.pathway?.program;
  const first = `${program?.institution.short}’s ${program?.title} first`;
  return `${at(way)}, with ${first}, ${way.total && formatMoney(way.total)} (${way.told})`;
}

/** The least of the highest totals, and the least of the lowest: what a side costs at its worst and at its best. */
const worst = (ways: readonly Way[]): number => Math.min(...ways.map(({ total }) => total?.max ?? Infinity));
const best = (ways: readonly Way[]): number => Math.min(...ways.map(({ total }) => total?.min ?? Infinity));

/** Which side is cheaper whatever the open figures are. */
function leadOf(straight: readonly Way[], through: readonly Way[]): string {
  if (worst(straight) < best(through)) return 'Straight is cheaper here.';
  if (worst(through) < best(straight)) return 'A program first is cheaper here.';
  return 'Neither way is surely cheaper here.';
}

/**
 * The cheapest degree straight against the cheapest through a program, both in one currency. Of the latter only those
 * count that a university stands behind. Where only one side has a
 * total, that side, and that the other was not found. Nothing where no way has a total.
 */
export function verdictOfWays(tables: readonly WaysTable[]): WayVerdict | undefined {
  const sides = tables.map(({ currency, ways }) => ({
    money: currencyInWords(currency),
    straight: ways.filter(({ pathway }) => !pathway),
    through: ways.filter(({ pathway }) => pathway && !isWeak(firmnessOf(pathway))),
  }));
  const chosen =
    sides.find((side) => side.straight[0] && side.through[0]) ??
    sides.find((side) => side.straight[0] ?? side.through[0]);
  if (!chosen) return undefined;
  const { money, straight, through } = chosen;
  const [directly, after] = [straight[0], through[0]];
  const sentences = [
    directly && `In ${money} the lowest total found straight is ${straightWords(directly)}.`,
    after && `${directly ? 'Through' : `In ${money}, through`} a MicroMasters program it is ${throughWords(after)}.`,
  ].filter(Boolean);
  if (directly && after) return { lead: leadOf(straight, through), text: sentences.join(' ') };
  const lead = directly
    ? 'No way through a program that a university confirms can be added up here.'
    : 'No degree taken straight has a price here.';
  return { lead, text: sentences.join(' ') };
}
