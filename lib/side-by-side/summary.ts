import { formatRange } from '#lib/format/range';
import { capitalize } from '#lib/format/text';
import { canBegin, isMixed, type Lettered, letterItems } from './lettered';
import { sayCreditBetween } from './say-credit';
import { sayLengths } from './say-lengths';
import { sayPrices } from './say-prices';
import { sayStanding } from './say-standing';
import type { Item } from './selection';
import { findLength } from './study-length';
import { findWhole, tellPrice } from './whole-price';

/** What one thing costs and takes, where it stands beside none of its own kind. */
function sayAlone(column: Lettered): string {
  const { letter } = column;
  const whole = findWhole(column);
  const length = findLength(column.item);
  const cost = whole.price ? `costs ${tellPrice(whole.price)}` : `has ${whole.has}`;
  const mode = length?.mode === 'part-time' ? ' part-time' : '';
  return length ? `${letter} ${cost} and takes ${formatRange(length.months)} months${mode}` : `${letter} ${cost}`;
}

const sayKind = (columns: readonly Lettered[]): string =>
  columns.length === 1 ? columns.map(sayAlone).join() : `${sayPrices(columns)}; ${sayLengths(columns)}`;

/** Prices and lengths of what can be begun, like with like. A program and a degree are set beside each other and not compared. */
function sayCost(all: readonly Lettered[]): string[] {
  const columns = all.filter(canBegin);
  if (columns.length < 2) return columns.map(sayAlone);
  const groups = (['program', 'degree'] as const).map((kind) => columns.filter(({ item }) => item.kind === kind));
  if (!isMixed(columns.map(({ item }) => item))) return [sayPrices(columns), sayLengths(columns)];
  const told = groups.map(sayKind);
  if (columns.length === 2) return [`${told.join('; ')}: a program and a degree, different things at the end`];
  return [...told, 'programs and degrees are different things at the end'];
}

/**
 * The differences that matter in one to three sentences, from the record alone: what is closed, what is cheaper and
 * shorter of things of one kind, what counts toward what by whose word, and what cannot be compared and why. The columns
 * are named by their letters.
 */
export function summarize(items: readonly Item[]): string[] {
  const columns = letterItems(items);
  const [first, ...rest] = sayCost(columns);
  const lead = [sayStanding(columns), first].filter(Boolean).join('; ');
  return [lead, ...rest, sayCreditBetween(columns).join('; ')].map((clause) => `${capitalize(clause)}.`);
}
