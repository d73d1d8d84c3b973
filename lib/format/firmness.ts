import type { CreditPathway } from '#lib/domain/catalog';
import { countByFirmness, type Firmness, firmnesses, firmnessOf } from '#lib/domain/firmness';
import { formatList } from './list';

const rungs: Record<Firmness, string> = {
  amount: 'with credit and its amount stated by a university',
  credit: 'with credit stated by a university and no amount',
  'way-in': 'with a way in and no credit stated',
  others: 'named by others only',
  inferred: 'by our inference',
};

/** How many stand on each rung that has any: "23 named by others only and 6 by our inference". */
export const rungsInWords = (counts: Readonly<Record<Firmness, number>>): string =>
  formatList(firmnesses.filter((rung) => counts[rung] > 0).map((rung) => `${counts[rung]} ${rungs[rung]}`));

/** The same of pathways, each by its own rung. */
export const pathwaysInWords = (pathways: readonly CreditPathway[]): string =>
  rungsInWords(countByFirmness(pathways.map(firmnessOf)));
