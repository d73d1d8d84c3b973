import { isOpen } from '#lib/domain/status';
import { formatList } from '#lib/format/list';
import { capitalize } from '#lib/format/text';
import { routeNames } from './names';
import { inMoney, inMonths } from './own';
import type { Question } from './question';
import { besideInWords, whyNoTotal } from './sum-rows';
import { winnerOf } from './turn';
import type { RouteSum } from './work-out';

/** A sentence of the verdict; what answers the question is strong. */
export interface VerdictPart {
  readonly text: string;
  readonly isStrong?: boolean;
}

const isMaster = ({ degree, direct, other }: Question): boolean =>
  [degree, direct, other].every((one) => !one || one.level === 'master');

/** A route with what it comes to: "MIT’s program, then the degree at MIT, if MIT admits you: $46,115 and fees". */
function tellRoute(question: Question, route: RouteSum): string {
  const name = routeNames(question)[route.id].full;
  const admits = route.id === 'both' ? `, if ${question.degree?.institution.short} admits you` : '';
  const money = route.total && inMoney(route.currency)(route.total);
  return `${name}${admits}, ${[money, besideInWords(route)].filter(Boolean).join(' ')}`;
}

/** Whether the order may turn on pay that was not entered: routes of unlike months, not all of them beside work. */
function dependsOnPay({ own }: Question, routes: readonly RouteSum[]): boolean {
  return !own.has('pay') && routes.some(({ tuition }) => tuition !== undefined);
}

function tellMoney(question: Question, degrees: readonly RouteSum[], routes: readonly RouteSum[]): VerdictPart[] {
  const award = isMaster(question) ? 'master’s' : 'degree';
  const withTotal = degrees.filter(({ total }) => total);
  const without = degrees.filter(({ total }) => !total);
  const ifNoPay = dependsOnPay(question, degrees) ? ', if you lose no pay' : '';
  const lacks = without.map(
    (route): VerdictPart => ({ text: `${capitalize(routeNames(question)[route.id].full)}: ${whyNoTotal(route)}.` }),
  );
  const winner = withTotal.find(({ id }) => id === winnerOf(routes, 'money'));
  const known = without.length > 0 ? ' of those with a total' : '';
  if (winner) {
    const others = withTotal.filter((route) => route !== winner);
    return [
      { text: `Cheapest ${award}${known}${ifNoPay}: ${tellRoute(question, winner)}.`, isStrong: true },
      ...others.map((route): VerdictPart => ({ text: `${capitalize(tellRoute(question, route))}.` })),
      ...lacks,
    ];
  }
  if (withTotal.length > 1) {
    const isMixed = new Set(withTotal.map(({ currency }) => currency)).size > 1;
    const head = isMixed ? 'Two kinds of money, so none is called cheapest' : 'Too close to call';
    return [
      { text: `${head}: ${formatList(withTotal.map((route) => tellRoute(question, route)))}.`, isStrong: true },
      ...lacks,
    ];
  }
  const only = withTotal[0];
  if (only) return [{ text: `Only one route has a total: ${tellRoute(question, only)}.`, isStrong: true }, ...lacks];
  return [{ text: `No route to a degree has a total yet.`, isStrong: true }, ...lacks];
}

/**
 * The answer in sentences: the cheapest way to a degree where one wins at its worst over the others at their best, else
 * that it is too close to call; the other routes; what is missing; the shortest. Never which to take.
 */
export function verdictOf(question: Question, routes: readonly RouteSum[]): VerdictPart[] {
  const { program } = question;
  const degrees = routes.filter(({ id }) => id !== 'program');
  const alone = routes.find(({ id }) => id === 'program');
  const closed: VerdictPart[] =
    program && !isOpen(program)
      ? [{ text: `${program.title} is closed to new learners: its figures are of the past.`, isStrong: true }]
      : [];
  if (degrees.length === 0) {
    const told = alone?.total
      ? `The program alone: ${inMoney(alone.currency)(alone.total)}.`
      : 'The program alone has no total: its price was not found.';
    return [...closed, { text: told, isStrong: true }, { text: 'Choose a degree to see what comes after it.' }];
  }
  const shortest = degrees.find(({ id }) => id === winnerOf(routes, 'months'));
  const time: VerdictPart[] = shortest?.months
    ? [{ text: `Shortest: ${routeNames(question)[shortest.id].full}, ${inMonths(shortest.months)}.` }]
    : [];
  return [...closed, ...tellMoney(question, degrees, routes), ...time];
}
