import type { Currency } from '#lib/domain/money';
import { formatYear } from '#lib/format/date';
import { formatList } from '#lib/format/list';
import { capitalize } from '#lib/format/text';
import { valuesOf } from './figure';
import { forWhom, notForYou } from './for-whom';
import { isClosedAt, judgedIds } from './judged';
import { missingName, routeNames, whyNotDirect } from './names';
import { reckon, sayReckoned } from './no-credit';
import { inMoney, inMonths } from './own';
import type { Question } from './question';
import type { RouteSum } from './route-sum';
import type { Asked } from './row';
import type { Measure } from './shared';
import { besideInWords, mixedInWords } from './sum-rows';
import { type Winner, winnerOf } from './turn';
import { restsOn } from './used';

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

/** What a route comes to, if only without credit, its years, and what is left out: "$46,115 and fees, 2018–19 and 2021 prices". */
export function tellMoney(told: Told, route: RouteSum): string {
  const sum = reckon(told, route, 'total');
  const money = sum && sayReckoned(sum, inMoney(route.currency));
  return [[money, besideInWords(route, told.question)].filter(Boolean).join(' '), yearsOf(told, route)]
    .filter(Boolean)
    .join(', ');
}

const fullName = ({ question }: Told, { id }: RouteSum): string => routeNames(question)[id].full;

/** A condition that no figure shows: nobody is admitted because a program is finished. */
const ifAdmitted = ({ question }: Told, { id }: RouteSum): string =>
  id === 'both' ? `, if ${question.degree?.institution.short} admits you` : '';

/** A route as a sentence of its own: "MIT’s program, then MIT’s degree, if MIT admits you: $46,115 and fees." */
const tellRoute = (told: Told, route: RouteSum): VerdictPart => ({
  text: `${capitalize(fullName(told, route))}${ifAdmitted(told, route)}: ${tellMoney(told, route)}.`,
});

/** What the order supposes of pay: none is lost, or what the visitor entered is counted. */
function payInWords({ question, setting }: Told): string {
  const isAway = Object.values(setting.away).some(({ max }) => max > 0);
  if (!isAway) return '';
  return question.own.has('pay') ? ', with the pay you give up after tax' : ', if you lose no pay';
}

/** Routes without a total, and what each lacks. */
function tellLacking(told: Told, lacking: readonly RouteSum[]): VerdictPart[] {
  const lacks = lacking.map((route) => {
    const names = [...new Set(route.missing.flatMap((name) => missingName(name, told.question) ?? []))];
    const why = route.isMixed && names.length === 0 ? mixedInWords(route) : formatList(names);
    const sum = reckon(told, route, 'total');
    return `${fullName(told, route)} (${sum ? `${why}; ${sayReckoned(sum, inMoney(route.currency))}` : why})`;
  });
  return lacks.length > 0 ? [{ text: `Without a total: ${lacks.join('; ')}.` }] : [];
}

const head = (text: string): VerdictPart => ({ text, isStrong: true });

const winnerFor = ({ figures, setting }: Told, routes: readonly RouteSum[], measure: Measure): Winner =>
  winnerOf(
    valuesOf(figures),
    setting,
    measure,
    routes.map(({ id }) => id),
  );

/** Why one route is the cheapest although its range and another’s overlap: both hold the same tuition. */
const tellOverlap = (winner: RouteSum, routes: readonly RouteSum[]): VerdictPart[] =>
  routes.some(({ total }) => total && winner.total && total.min <= winner.total.max)
    ? [{ text: 'The sums overlap, but they hold the same tuition: whatever it is, the order stays.' }]
    : [];

/** Whether a route ends at a university of the country where the visitor lives. */
const isHome = ({ question: { from, degree, direct, other } }: Told, { id }: RouteSum): boolean =>
  from !== undefined && { program: undefined, both: degree, direct, other }[id]?.institution.country === from;

/** What an order of sums leaves out: the fees of all, or those of some, which may turn it. */
function beforeFees(routes: readonly RouteSum[]): string {
  const lacking = routes.filter(({ beside }) => beside.includes('fees'));
  if (lacking.length === 0) return '';
  return lacking.length === routes.length ? ' before fees' : ' before the fees that were not found';
}

/** Among which routes one is the cheapest, where it is not all. */
function among(isOfTotals: boolean, currency: Currency | undefined): string {
  if (isOfTotals) return `, of those with a total${currency ? ` in ${currency}` : ''}`;
  return currency ? `, of those in ${currency}` : '';
}

/** The cheapest of the degrees where one wins at its worst over the others at their best; else why none is called so. */
function judge(told: Told, degrees: readonly RouteSum[]): VerdictPart[] {
  const { question } = told;
  const withTotal = degrees
    .filter(({ total }) => total)
    .sort((a, b) => Number(isHome(told, b)) - Number(isHome(told, a)));
  const lacking = degrees.filter(({ total }) => !total);
  const whom = forWhom(told, degrees);
  const award = `${isMaster(question) ? 'master’s' : 'degree'}${beforeFees(withTotal)}`;
  const pay = `${whom.pay}${payInWords(told)}`;
  const plain = (texts: readonly string[]): VerdictPart[] => texts.map((text) => ({ text }));
  const notes = [...plain(whom.notes), ...tellLacking(told, lacking), ...plain(notForYou(told, lacking))];
  const winner = withTotal.find(({ id }) => id === winnerFor(told, degrees, 'money'));
  const rest = withTotal.filter((route) => route !== winner).map((route) => tellRoute(told, route));
  const isMixed = new Set(withTotal.map(({ currency }) => currency)).size > 1;
  if (winner) {
    const name = `${fullName(told, winner)}${ifAdmitted(told, winner)}`;
    return [
      head(
        `Cheapest ${award}${among(lacking.length > 0, isMixed ? winner.currency : undefined)}${pay}: ${name}, ${tellMoney(told, winner)}.`,
      ),
      ...rest,
      ...tellOverlap(
        winner,
        withTotal.filter((route) => route !== winner && route.currency === winner.currency),
      ),
      ...notes,
    ];
  }
  const [only, second] = withTotal;
  if (only && second) {
    const why = isMixed
      ? 'The routes are in two kinds of money, so none is called the cheapest.'
      : `Too close to call${pay}.`;
    return [head(why), ...rest, ...notes];
  }
  if (only) {
    const name = `${fullName(told, only)}${ifAdmitted(told, only)}`;
    return [head(`Only one way to a degree has a total: ${name}, ${tellMoney(told, only)}.`), ...notes];
  }
  return [head('No way to a degree has a total yet.'), ...notes];
}

/** The program by itself: what is asked first where no degree follows it. */
function tellAlone(told: Told): VerdictPart {
  const alone = told.routes.find(({ id }) => id === 'program');
  return head(
    alone?.total
      ? `The program alone: ${tellMoney(told, alone)}.`
      : 'The program has no total: its price was not found.',
  );
}

/**
 * The answer in sentences: the cheapest way to a degree where one wins at its worst over the others at their best, else
 * that it is too close to call; the other routes; what is missing; the shortest. Never which to take. Nobody can begin a
 * closed program: then only the ways without it are judged.
 */
export function verdictOf(told: Told): VerdictPart[] {
  const { question, routes } = told;
  const { program, degree } = question;
  const isClosed = isClosedAt(question);
  const closed =
    program && isClosed ? [head(`${program.title} is closed to new learners: its figures are of the past.`)] : [];
  const degrees = routes.filter(({ id }) => judgedIds(question).includes(id));
  if (!degree) {
    const elsewhere = degrees.filter(({ total }) => total).map((route) => tellRoute(told, route));
    const next = isClosed
      ? []
      : [{ text: 'No source names a degree that it leads to; choose one to see what comes after it.' }];
    return [...closed, tellAlone(told), ...next, ...elsewhere];
  }
  const shortest = degrees.find(({ id }) => id === winnerFor(told, degrees, 'months'));
  const among = degrees.every(({ months }) => months) ? 'Shortest' : 'Shortest of those whose length is known';
  const time = shortest?.months && { text: `${among}: ${fullName(told, shortest)}, ${inMonths(shortest.months)}.` };
  const notDirect = whyNotDirect(question);
  return [
    ...closed,
    ...judge(told, degrees),
    ...(time ? [time] : []),
    ...(notDirect ? [{ text: notDirect.text }] : []),
  ];
}
