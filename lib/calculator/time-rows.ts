import type { NumberRange } from '#lib/domain/range';
import { formatYear } from '#lib/format/date';
import { formatMoney } from '#lib/format/money';
import { defaults } from './boxes';
import { nameOfWhole } from './names';
import { reckon, sayReckoned } from './no-credit';
import { inMoney, inMonths } from './own';
import type { Question } from './question';
import { annuity, raiseFor } from './raise';
import type { RouteId, RouteSum } from './route-sum';
import { type Asked, type Cell, type Row, type Told, told } from './row';

/** What the work of the field pays, whoever does it: it stands beside the raise and promises none. */
function payOfField({ degree, program }: Question): Told[] {
  const occupations = (degree ?? program)?.field.occupations ?? [];
  return occupations.slice(0, 2).flatMap(({ title, medianPay }): Told[] => {
    if (medianPay.state !== 'known') return [];
    const year = formatYear(medianPay.asOf);
    const text = `${title} of every age and schooling had a median pay of ${formatMoney(medianPay.value)} in the US, ${year}, before tax, so the raise above, which is after tax, cannot be held against it. It says nothing about what a credential adds.`;
    return [{ text, sources: medianPay.sources }];
  });
}

/** Months, the day one ends, hours in all, and the raise that pays a route back. */
export function timeRows(
  asked: Asked,
  hours: string | undefined,
  ends: (months: NumberRange) => string | undefined,
): Row[] {
  const { routes, figures, question } = asked;
  const { program, degree } = question;
  const isYours = figures.programMonths.standing === 'yours';
  const ids = (id: RouteId): boolean => id === 'program' || id === 'both';
  const monthsCell = (route: RouteSum): Cell => {
    const sum = reckon(asked, route, 'months');
    if (!sum) return { words: 'not found', isQuiet: true };
    return { words: sayReckoned(sum, inMonths), yours: isYours && ids(route.id) ? 'hours' : undefined };
  };
  const rows: Row[] = [
    {
      id: 'months',
      label: 'Months',
      cells: Object.fromEntries(routes.map((route) => [route.id, monthsCell(route)])),
      working: [
        ...(program ? [told(figures.programMonths)] : []),
        ...(program && degree ? [told(figures.leftMonths, 'After the program')] : []),
        ...(degree ? [told(figures.wholeMonths, nameOfWhole(routes))] : []),
        ...(question.other ? [told(figures.otherMonths, `${question.other.institution.short} instead`)] : []),
        {
          text: 'One part after the other, without the wait for a session or an intake: their dates are not on record.',
          sources: [],
        },
      ],
      box: program ? 'hours' : 'whole-months',
    },
    {
      id: 'hours',
      label: 'Hours in all',
      cells: Object.fromEntries(
        routes.map(({ id }) => [
          id,
          !ids(id)
            ? { words: 'not found', isQuiet: true }
            : { words: hours ? `${hours}${id === 'both' ? ', then not found' : ''}` : 'not found', isQuiet: !hours },
        ]),
      ),
      working: [
        {
          text: hours
            ? 'Weeks × hours a week, added up over the courses. Hours of degrees were not found.'
            : 'Weeks and hours of every course are not on record, nor hours of degrees.',
          sources: [],
        },
      ],
    },
  ];
  if (question.start) {
    rows.push({
      id: 'ends',
      label: 'Ends',
      cells: Object.fromEntries(routes.map((route) => [route.id, endCell(route.months && ends(route.months))])),
      working: [{ text: `From ${question.start}, which you entered, if each part follows at once.`, sources: [] }],
    });
  }
  const [years, rate] = [question.own.get('years') ?? defaults.years, question.own.get('rate') ?? defaults.rate];
  rows.push({
    id: 'raise',
    label: 'Raise after tax that pays it back',
    cells: Object.fromEntries(routes.map((route) => [route.id, raiseCell(route, years, rate)])),
    working: [
      {
        text: `The raise a year, after tax, that equals the sum above over ${years} years from the end, at ${rate} percent a year: the sum ÷ ${annuity(years, rate).toFixed(4)}, rounded up. No source says what either credential adds to pay.`,
        sources: [],
      },
      ...payOfField(question),
    ],
    box: 'years',
  });
  return rows;
}

const endCell = (words: string | undefined): Cell => (words ? { words } : { words: 'months not found', isQuiet: true });

function raiseCell(route: RouteSum, years: number, rate: number): Cell {
  if (!route.total) return { words: 'no total', isQuiet: true };
  return { words: inMoney(route.currency)(raiseFor(route.total, years, rate)), small: 'a year' };
}
