import { isOpen } from '#lib/domain/status';
import { formatYear } from '#lib/format/date';
import { formatList } from '#lib/format/list';
import { capitalize } from '#lib/format/text';
import { missingName, routeNames } from './names';
import { inMoney, inMonths } from './own';
import type { Question } from './question';
import type { Asked } from './row';
import { besideInWords } from './sum-rows';
import { winnerOf } from './turn';
import { restsOn } from './used';
import type { RouteSum } from './work-out';

/** A sentence of the verdict; what answers the question is strong. */
export interface VerdictPart {
  readonly text: string;
  readonly isStrong?: boolean;
}

type Told = Pick<Asked, 'question' | 'figures' | 'routes' | 'setting'>;

const isMaster = ({ degree, direct, other }: Question): boolean =>
  [degree, direct, other].every((one) => !one || one.level === 'master');

/** "2018–19 and 2021 prices": the years of the record’s prices in a sum. */
function yearsOf({ figures }: Told, { id }: RouteSum): string | undefined {
  const priced = restsOn(id, figures)
    .map((name) => figures[name])
    .filter(({ standing, currency, value, record }) => standing !== 'yours' && currency && record && value?.max !== 0);
  const years = [...new Set(priced.map(({ record }) => formatYear(record?.asOf)))].sort();
  return years.length > 0 ? `${formatList(years)} ${years.length > 1 ? 'prices' : 'price'}` : undefined;
}

/** What a route comes to, its years, and what is left out: "$46,115 and fees, 2018–19 and 2021 prices". */
function tellMoney(told: Told, route: RouteSum): string {
  const money = route.total && inMoney(route.currency)(route.total);
  return [[money, besideInWords(route)].filter(Boolean).join(' '), yearsOf(told, route)].filter(Boolean).join(', ');
}

const fullName = ({ question }: Told, { id }: RouteSum): string => routeNames(question)[id].full;

/** A route as a sentence of its own: "MIT’s program, then the degree at MIT, if MIT admits you: $46,115 and fees." */
function tellRoute(told: Told, route: RouteSum): VerdictPart {
  const admits = route.id === 'both' ? `, if ${told.question.degree?.institution.short} admits you` : '';
  return { text: `${capitalize(fullName(told, route))}${admits}: ${tellMoney(told, route)}.` };
}

/** Whether the order may turn on pay that was not entered: one of the degrees takes a person from work. */
const dependsOnPay = ({ question, setting }: Told): boolean =>
  !question.own.has('pay') && Object.values(setting.away).some(({ max }) => max > 0);

/** Routes without a total, and what each lacks. */
function tellLacking(told: Told, lacking: readonly RouteSum[]): VerdictPart[] {
  const lacks = lacking.map((route) => {
    const names = [...new Set(route.missing.flatMap((name) => missingName(name, told.question) ?? []))];
    return `${fullName(told, route)} (${route.isMixed && names.length === 0 ? 'two kinds of money' : formatList(names)})`;
  });
  return lacks.length > 0 ? [{ text: `Without a total: ${lacks.join('; ')}.` }] : [];
}

function judge(told: Told, degrees: readonly RouteSum[]): VerdictPart[] {
  const { question, routes } = told;
  const withTotal = degrees.filter(({ total }) => total);
  const lacking = degrees.filter(({ total }) => !total);
  const award = `${isMaster(question) ? 'master’s' : 'degree'}${lacking.length > 0 ? ' of those with a total' : ''}`;
  const ifNoPay = dependsOnPay(told) ? ', if you lose no pay' : '';
  const winner = withTotal.find(({ id }) => id === winnerOf(routes, 'money'));
  const rest = withTotal.filter((route) => route !== winner).map((route) => tellRoute(told, route));
  const head = (text: string): VerdictPart => ({ text, isStrong: true });
  if (winner)
    return [
      head(`Cheapest ${award}${ifNoPay}: ${fullName(told, winner)}, ${tellMoney(told, winner)}.`),
      ...rest,
      ...tellLacking(told, lacking),
    ];
  const [only, second] = withTotal;
  if (only && second) {
    const isMixed = withTotal.some(({ currency }) => currency !== only.currency);
    const why = isMixed
      ? 'The routes are in two kinds of money, so none is called the cheapest.'
      : 'Too close to call.';
    return [head(why), ...rest, ...tellLacking(told, lacking)];
  }
  if (only)
    return [
      head(`Only one route has a total: ${fullName(told, only)}, ${tellMoney(told, only)}.`),
      ...tellLacking(told, lacking),
    ];
  return [head('No route to a degree has a total yet.'), ...tellLacking(told, lacking)];
}

/**
 * The answer in sentences: the cheapest way to a degree where one wins at its worst over the others at their best, else
 * that it is too close to call; the other routes; what is missing; the shortest. Never which to take.
 */
export function verdictOf(told: Told): VerdictPart[] {
  const { question, routes } = told;
  const { program } = question;
  const degrees = routes.filter(({ id }) => id !== 'program');
  const alone = routes.find(({ id }) => id === 'program');
  const closed: VerdictPart[] =
    program && !isOpen(program)
      ? [{ text: `${program.title} is closed to new learners: its figures are of the past.`, isStrong: true }]
      : [];
  if (degrees.length === 0) {
    const text = alone?.total
      ? `The program alone: ${tellMoney(told, alone)}.`
      : 'The program has no total: its price was not found.';
    return [...closed, { text, isStrong: true }, { text: 'Choose a degree to see what comes after it.' }];
  }
  const shortest = degrees.find(({ id }) => id === winnerOf(routes, 'months'));
  const time = shortest?.months && { text: `Shortest: ${fullName(told, shortest)}, ${inMonths(shortest.months)}.` };
  return [...closed, ...judge(told, degrees), ...(time ? [time] : [])];
}
