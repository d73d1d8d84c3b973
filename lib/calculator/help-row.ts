import type { NumberRange } from '#lib/domain/range';
import { formatDate } from '#lib/format/date';
import { formatRange } from '#lib/format/range';
import { routeTitles } from './names';
import { inMoney } from './own';
import type { RouteSum } from './route-sum';
import { type Asked, type Cell, noStep, type Row, type Told, told } from './row';

/** The rule of the cap, in the words a visitor reads. */
export const capRule =
  'The yearly amount is a cap for one person and one calendar year. What the same plan pays of the program in the year in which the degree begins comes out of that year’s cap.';

const own = (text: string): Told => ({ text, sources: [] });

/** How many caps one route gets, and what the program leaves of them. */
function tellRoute(route: RouteSum, { figures, setting }: Asked): Told[] {
  const { help, degreeMonths } = route;
  const cap = figures.degreeHelp.value;
  if (!help || !cap) return [];
  const money = inMoney(route.currency);
  const years = degreeMonths
    ? `the degree touches ${formatRange(help.years)} calendar ${help.years.max === 1 ? 'year' : 'years'}`
    : `months not found, so from one to ${help.years.max} calendar years, as the longest degree on record with ${setting.longestMonths} months would touch`;
  const less = help.taken.max > 0 ? `, less ${money(help.taken)} that the program takes of its first year` : '';
  const isCapped = help.lowers.min < help.pays.min || help.lowers.max < help.pays.max;
  const capped = isCapped ? `, but at most the tuition and any fees: ${money(help.lowers)}` : '';
  return [own(`${routeTitles[route.id]}: ${years}, at ${money(cap)} each${less}: ${money(help.pays)}${capped}.`)];
}

/** From what day the calendar years are counted. */
function tellStart({ setting: { start }, figures, question }: Asked): string {
  if (!start) {
    return 'You entered no start, so the sum goes from the fewest to the most calendar years that so many months can touch.';
  }
  const from = `Counted from ${formatDate(start)}, the start you entered`;
  if (!question.program) return `${from}.`;
  return figures.programMonths.value
    ? `${from}; after the program the degree follows at once.`
    : `${from}; after the program from any day, since the months of the program were not found.`;
}

/** Whether program and degree share a cap. */
function tellPlans({ setting: { isOnePlan }, routes }: Asked): string {
  if (!isOnePlan) return 'You said that program and degree have a plan each, so neither takes of the other’s cap.';
  const isOpen = routes.some(({ help }) => help && help.taken.max > help.taken.min);
  const range = isOpen ? ' How much of it falls into that year is not known: least none, most all of it.' : '';
  return `${capRule}${range} We take what you entered for the program as it is, and as of the same plan; say so in the form if it is another.`;
}

function helpCell(help: RouteSum['help'], money: (value: NumberRange) => string): Cell {
  if (!help) return noStep;
  return help.lowers.max > 0
    ? { words: `−${money(help.lowers)}`, yours: 'degree-help' }
    : { words: 'nothing', isQuiet: true };
}

/** The row of what an employer pays toward the degree. */
export function helpRow(asked: Asked): Row {
  const { figures, routes } = asked;
  const { degreeHelp } = figures;
  return {
    id: 'degreeHelp',
    label: degreeHelp.label,
    cells: Object.fromEntries(routes.map(({ id, currency, help }) => [id, helpCell(help, inMoney(currency))])),
    working: [
      told(degreeHelp),
      own(tellStart(asked)),
      ...routes.flatMap((route) => tellRoute(route, asked)),
      ...(figures.programHelp.value || figures.programHelpSum.value ? [own(tellPlans(asked))] : []),
      own('Ask whether your plan goes on while you study full time.'),
    ],
    box: 'degree-help',
  };
}
