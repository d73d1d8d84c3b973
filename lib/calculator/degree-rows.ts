import { hasOnlyFees } from '#lib/domain/only-fees';
import type { NumberRange } from '#lib/domain/range';
import { nameOfPrice } from '#lib/format/price-name';
import { leftTuition, wholeTuition } from './costs';
import { type Figure, valuesOf } from './figure';
import { helpRow } from './help-row';
import { nameOfWhole } from './names';
import { inMoney, inPercent } from './own';
import type { RouteId } from './route-sum';
import { type Asked, type Cell, cellOf, forRoutes, noStep, type Row, type Told, told } from './row';
import { oneUnit } from './units';

/** Tuition that remains: as a university states it, or how it is worked out. */
const toldLeft = (left: Figure): Told =>
  left.value
    ? told(left, 'After the program')
    : {
        text: 'After the program: the whole tuition less the part that counts, as if one pays for what one takes. Ask whether that holds.',
        sources: [],
      };

/** The rows of the degree: credit, tuition, fees, and who else pays. */
export function degreeRows(asked: Asked): Row[] {
  const { figures, routes, currency, question } = asked;
  const { share, left, whole, unit, size, otherPrice, degreeHelp } = figures;
  const money = inMoney(currency.degree);
  const sums = Object.fromEntries(routes.map((route) => [route.id, route]));
  const values = valuesOf(figures);
  // The fees have a row of their own.
  const tuition = (figure: Figure, worked: NumberRange | undefined): Cell => {
    if (figure.value) return cellOf(figure, money);
    return worked ? { words: money(worked), small: 'worked out' } : { words: 'not found', isQuiet: true };
  };
  const otherMoney = sums.other ? inMoney(sums.other.currency) : money;
  const rows: Row[] = [];
  if (question.degree && question.program) {
    const none = share.value?.max === 0;
    const shareCell: Cell =
      none && share.standing !== 'yours' ? { words: 'none counted', isQuiet: true } : cellOf(share, inPercent);
    const all: Cell = { words: 'all of it taken there', isQuiet: true };
    rows.push({
      id: 'share',
      label: share.label,
      cells: {
        program: { words: 'none', isQuiet: true },
        both: shareCell,
        direct: all,
        ...(sums.other ? { other: all } : {}),
      },
      working: [told(share)],
      box: 'credit',
    });
  }
  const names = new Set(
    [question.degree, question.direct, question.other].flatMap((one) => (one ? nameOfPrice(one) : [])),
  );
  rows.push({
    id: 'tuition',
    label: names.size === 1 ? [...names].join('') : 'Tuition or fees',
    cells: {
      ...forRoutes(routes, [], noStep),
      ...(question.degree
        ? { both: tuition(left, leftTuition(values)), direct: tuition(whole, wholeTuition(values)) }
        : {}),
      ...(sums.other ? { other: cellOf(otherPrice, otherMoney) } : {}),
    },
    working: [
      ...(question.degree
        ? [
            ...(question.program ? [toldLeft(left)] : []),
            told(whole, nameOfWhole(routes)),
            ...(whole.value && unit.standing !== 'yours'
              ? []
              : [told(unit, `One ${oneUnit(question.degree)}`), told(size)]),
          ]
        : []),
      ...(sums.other ? [told(otherPrice, `${question.other?.institution.short} instead`)] : []),
    ],
    box: question.program ? 'left' : 'whole',
  });
  const feesCell = (id: RouteId): Cell => {
    if (id === 'program') return noStep;
    if (!sums[id]?.beside.includes('fees') && (id === 'other' || !figures.fees.value)) {
      const of = { both: question.degree, direct: question.direct, other: question.other }[id];
      return { words: of && hasOnlyFees(of) ? 'all there is' : 'in the tuition', isQuiet: true };
    }
    return id === 'other' ? { words: 'not found', isQuiet: true } : cellOf(figures.fees, money);
  };
  rows.push({
    id: 'fees',
    label: figures.fees.label,
    cells: Object.fromEntries(routes.map(({ id }) => [id, feesCell(id)])),
    working: [told(figures.fees)],
    box: 'fees',
  });
  return degreeHelp.value ? [...rows, helpRow(asked)] : rows;
}
