import { findKnown } from '#lib/domain/fact';
import { currentPrice } from '#lib/domain/program-figures';
import type { NumberRange } from '#lib/domain/range';
import { formatList } from '#lib/format/list';
import { formatRange } from '#lib/format/range';
import { zero } from './costs';
import { besideNames, missingName, routeTitles } from './names';
import { reckon, sayReckoned } from './no-credit';
import { inMoney } from './own';
import { hasExam } from './program-figures';
import type { Question } from './question';
import type { RouteId, RouteSum, Setting } from './route-sum';
import { type Asked, type Cell, type Row, type Told, told } from './row';

/** Whether the price that a sum rests on leaves out a capstone; the newest listing may have dropped it, or not count it. */
function leavesOutCapstone({ id }: RouteSum, { program, own }: Question): boolean {
  if (!program || own.has('price') || !(id === 'program' || id === 'both')) return false;
  return findKnown(currentPrice(program))?.excludes?.includes('capstone') === true;
}

/** What a sum leaves out: "and fees", "and fees and the exam, if there is one"; a capstone may be gone. */
export function besideInWords(route: RouteSum, question: Question): string | undefined {
  const { beside } = route;
  const { program } = question;
  const isUnsure = beside.includes('exam') && program !== undefined && !hasExam(program);
  const known = beside.filter((name) => !(isUnsure && name === 'exam')).flatMap((name) => besideNames[name] ?? []);
  const unsure = [...(leavesOutCapstone(route, question) ? ['the capstone'] : []), ...(isUnsure ? ['the exam'] : [])];
  const ifAny = unsure.length > 1 ? 'if there are any' : 'if there is one';
  const names = unsure.length > 0 ? [...known, `${formatList(unsure)}, ${ifAny}`] : known;
  return names.length > 0 ? `and ${formatList(names)}` : undefined;
}

/** Why two sums are not added. */
export function mixedInWords({ programCurrency, currency, program, tuition }: RouteSum): string {
  const first = program ? inMoney(programCurrency)(program) : programCurrency;
  const then = tuition ? inMoney(currency)(tuition) : currency;
  return `two kinds of money, ${first} for the program and ${then} for the degree`;
}

/** Why there is no total. */
export function whyNoTotal(route: RouteSum, question: Question): string {
  const { missing, isMixed } = route;
  const names = [...new Set(missing.flatMap((name) => missingName(name, question) ?? []))];
  if (names.length > 0) return `no total: ${formatList(names)} not found`;
  return isMixed ? `no total: ${mixedInWords(route)}` : 'no total';
}

function sumCell(route: RouteSum, measure: 'pays' | 'total', asked: Asked): Cell {
  const { question } = asked;
  const sum = reckon(asked, route, measure);
  return sum
    ? { words: sayReckoned(sum, inMoney(route.currency)), small: besideInWords(route, question) }
    : { words: whyNoTotal(route, question), isQuiet: true };
}

/** How a total is made, route by route. */
function sumWorking(asked: Asked): Told[] {
  const { routes, currency, question } = asked;
  return routes.flatMap((route): Told[] => {
    const money = inMoney(route.currency);
    const parts = [
      route.id === 'program' || route.id === 'both'
        ? route.program && `${inMoney(currency.program)(route.program)} for the program`
        : undefined,
      route.tuition && `${money(route.tuition)} for the degree`,
      route.help && route.help.lowers.max > 0 && `less ${money(route.help.lowers)} from your employer`,
    ].filter((part) => typeof part === 'string');
    if (!route.pays) {
      const known = parts.length > 0 ? `known: ${parts.join(', ')}` : undefined;
      const sum = reckon(asked, route, 'pays');
      const said = [whyNoTotal(route, question), known, sum && sayReckoned(sum, money)].filter(Boolean).join('; ');
      return [{ text: `${routeTitles[route.id]}: ${said}.`, sources: [] }];
    }
    const beside = besideInWords(route, question);
    return [
      {
        text: `${routeTitles[route.id]}: ${parts.join(', ')}: ${money(route.pays)}${beside ? `, ${beside}, not found` : ''}.`,
        sources: [],
      },
    ];
  });
}

/** The sum of what one pays, and with the pay given up. */
export function sumRows(asked: Asked): Row[] {
  const { routes, figures } = asked;
  const pay = figures.pay.value;
  const rows: Row[] = [
    {
      id: 'pays',
      label: 'You pay',
      cells: Object.fromEntries(routes.map((route) => [route.id, sumCell(route, 'pays', asked)])),
      working: sumWorking(asked),
      isSum: true,
    },
    {
      id: 'away',
      label: 'Pay given up, after tax',
      cells: Object.fromEntries(routes.map((route) => [route.id, awayCell(route, asked)])),
      working: [
        told(figures.pay, 'Pay after tax'),
        {
          text: 'The pay on record is before tax. It is never put in place of yours, nor taken from it.',
          sources: [],
        },
        {
          text: 'We take a program and an online degree as done beside work, and every month on campus as a month without pay; where both are open, anything between. That is our assumption.',
          sources: [],
        },
      ],
      box: 'pay',
    },
  ];
  if (pay) {
    rows.push({
      id: 'total',
      label: 'With the pay given up, after tax',
      cells: Object.fromEntries(routes.map((route) => [route.id, sumCell(route, 'total', asked)])),
      working: [
        {
          text: 'What you pay, and the pay given up, both after tax: what leaves your pocket and what does not reach it.',
          sources: [],
        },
      ],
      isSum: true,
    });
  }
  return rows;
}

/** What a month of a route's degree takes of a month's pay, from least to most. */
const awayOf = (id: RouteId, { away }: Setting): NumberRange =>
  ({ program: zero, both: away.left, direct: away.whole, other: away.other })[id];

function awayCell(route: RouteSum, { setting, figures }: Asked): Cell {
  if (awayOf(route.id, setting).max === 0) return { words: 'none', isQuiet: true };
  if (route.away) return { words: inMoney(route.currency)(route.away), yours: 'pay' };
  const months = figures.pay.value ? undefined : route.degreeMonths;
  return months ? { words: `${formatRange(months)} × your pay` } : { words: 'months not found', isQuiet: true };
}
