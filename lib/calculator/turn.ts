import type { NumberRange } from '#lib/domain/range';
import { exactly, type Values } from './figure';
import type { Move } from './moves';
import { type RouteId, type RouteSum, routeIds, type Setting } from './route-sum';
import { atEnds, type Measure } from './shared';
import { workOut } from './work-out';

/** The route that wins whatever the open figures are, or that none does. */
export type Winner = RouteId | 'none';

/** A stretch of a figure’s range over which one route wins. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly winner: Winner;
}

/** What moving one figure does to the order. */
export interface Turn {
  readonly move: Move;
  readonly measure: Measure;
  readonly stretches: readonly Stretch[];
  /** How far the figure has to move before the order turns, as a part of its range; the part that leaves it open, of one that is missing. */
  readonly part: number;
}

const measured = (route: RouteSum, measure: Measure): NumberRange | undefined =>
  measure === 'money' ? route.total : route.months;

/**
 * Among the routes that end in a degree and are in one money, the one that wins at its worst over every other at its
 * best. None where two overlap, or where fewer than two can be compared. Money is compared in the first route’s currency.
 */
function winnerAmong(routes: readonly RouteSum[], measure: Measure): Winner {
  const degrees = routes.filter(({ id }) => id !== 'program');
  const money = degrees.find(({ total }) => total)?.currency;
  const valued = degrees.flatMap((route) => {
    const value = measured(route, measure);
    const isComparable = measure === 'months' || route.currency === money;
    return value && isComparable ? [{ id: route.id, value }] : [];
  });
  if (valued.length < 2) return 'none';
  const winner = valued.find((one) => valued.every((other) => other === one || one.value.max < other.value.min));
  return winner?.id ?? 'none';
}

/**
 * The route that wins at the least and at the most of what the routes share, as `winnerAmong` finds it.
 *
 * @param ids the routes that are judged
 */
export function winnerOf(
  values: Values,
  setting: Setting,
  measure: Measure,
  ids: readonly RouteId[] = routeIds,
): Winner {
  const winners = atEnds(values, measure).map((held) =>
    winnerAmong(
      workOut(held, setting).filter(({ id }) => ids.includes(id)),
      measure,
    ),
  );
  const [least = 'none'] = winners;
  return winners.every((winner) => winner === least) ? least : 'none';
}

/** Steps in which a range is looked through before a change is narrowed down to the unit. */
const steps = 240;

/** The least whole unit above `low` and up to `high` at which the winner is no longer that at `low`; units are parts of one. */
function edgeBetween(low: number, high: number, perOne: number, winnerAt: (at: number) => Winner): number | undefined {
  const before = winnerAt(low);
  const last = Math.floor(high * perOne);
  let [from, to] = [Math.floor(low * perOne), last + 1];
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    if (winnerAt(middle / perOne) === before) from = middle;
    else to = middle;
  }
  return to > last ? undefined : to / perOne;
}

/** The stretches of a range, without those of one unit: at a tie nobody wins. Each begins at the first unit of its winner. */
function stretchesOf({ min, max }: NumberRange, perOne: number, winnerAt: (at: number) => Winner): Stretch[] {
  const stretches: Stretch[] = [];
  let [from, at] = [min, min];
  let winner = winnerAt(min);
  for (let step = 1; step <= steps; step++) {
    const next = min + ((max - min) * step) / steps;
    const found = winnerAt(next);
    while (found !== winner) {
      const edge = edgeBetween(at, next, perOne, winnerAt);
      if (edge === undefined) break;
      stretches.push({ from, to: edge, winner });
      [from, at, winner] = [edge, edge, winnerAt(edge)];
    }
    if (found === winner) at = next;
  }
  const all = [...stretches, { from, to: max, winner }];
  return all.filter((one) => one.to - one.from > 1.5 / perOne);
}

/** How far from where it stands to the nearest change; for a figure with no place of its own, how much of its range is open. */
function partOf({ figure, over }: Move, stretches: readonly Stretch[]): number {
  const length = over.max - over.min;
  const stands = figure.standing === 'missing' ? undefined : figure.value;
  if (!stands) {
    const open = stretches.filter(({ winner }) => winner === 'none').reduce((sum, { from, to }) => sum + to - from, 0);
    return open / length;
  }
  const edges = stretches
    .slice(1)
    .map(({ from }) => Math.min(Math.abs(from - stands.min), Math.abs(from - stands.max)));
  return Math.min(...edges) / length;
}

/**
 * Moves each figure over its range, the known ones held and the other missing ones left open, and tells where the order
 * of the routes turns. Found by working out, never by a list. A figure that turns nothing is left out.
 *
 * @param ids the routes that are judged
 * @returns those that turn it, the one that needs the smallest part of its range first; the cheapest before the shortest
 */
export function turnsOf(
  values: Values,
  moves: readonly Move[],
  setting: Setting,
  ids: readonly RouteId[] = routeIds,
): Turn[] {
  const open = Object.fromEntries(
    moves
      .filter(({ figure }) => figure.standing === 'missing' && figure.name !== 'pay')
      .map(({ figure, over }) => [figure.name, over]),
  );
  const base: Values = { ...open, ...values };
  const turns = (['money', 'months'] as const).flatMap((measure) => {
    const present = winnerOf(values, setting, measure, ids);
    return moves.flatMap((move): Turn[] => {
      const perOne = move.figure.currency ? 1 : move.figure.name === 'share' ? 1000 : 10;
      const winnerIn =
        (others: Values) =>
        (at: number): Winner =>
          winnerOf({ ...others, [move.figure.name]: exactly(at) }, setting, measure, ids);
      const stretches = stretchesOf(move.over, perOne, winnerIn(base));
      // What is said of a value must come true for one who enters it, while the other missing figures still are missing.
      const isTrue = ({ from, to, winner }: Stretch): boolean =>
        [from, (from + to) / 2, to - 1 / perOne].every((at) => winnerIn(values)(at) === winner);
      const [only, second] = stretches;
      // One verdict over the whole range turns the order as well, where it is not the present one.
      const turnsIt = second
        ? stretches.every((one) => one.winner === 'none' || isTrue(one))
        : move.figure.standing === 'missing' && only && only.winner !== present && isTrue(only);
      return turnsIt ? [{ move, measure, stretches, part: partOf(move, stretches) }] : [];
    });
  });
  const winners = ({ stretches }: Turn): number => new Set(stretches.map(({ winner }) => winner)).size;
  const rank = (turn: Turn): number => (turn.measure === 'money' ? 0 : 10) - winners(turn);
  return turns.sort((a, b) => rank(a) - rank(b) || a.part - b.part);
}
