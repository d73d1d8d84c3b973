import { addRanges, type NumberRange } from '#lib/domain/range';
import { leftTuition, monthsLeft, programCost, wholeTuition, zero } from './costs';
import type { FigureName, Values } from './figure';
import { type Parts, type RouteSum, type Setting, sumRoute } from './route-sum';

const missingOf = (values: Values, names: readonly FigureName[]): FigureName[] => names.filter((name) => !values[name]);

/** What is missing for the whole tuition: the price of a unit where the number of units is known. */
const missingWhole = (values: Values): FigureName[] => (wholeTuition(values) ? [] : [values.size ? 'unit' : 'whole']);

/** What is missing for the tuition that remains. */
const missingLeft = (values: Values): FigureName[] =>
  leftTuition(values) ? [] : [...missingOf(values, ['share']), ...missingWhole(values)];

const missingMonthsLeft = (values: Values): FigureName[] => (monthsLeft(values) ? [] : ['leftMonths']);

/** The figures of a way whose credit counts: the program's price at the most, where the credit asks for all that it holds. */
export function withCreditPrice(values: Values, { asksForMost }: Setting): Values {
  const { price, share, left } = values;
  const isCounted = left !== undefined || (share !== undefined && share.max > 0);
  return price && asksForMost && isCounted ? { ...values, price: { ...price, min: price.max } } : values;
}

/**
 * What each route comes to, by these figures alone.
 *
 * @param values money in the currency of its step, shares as parts of one, times in months
 */
export function workOut(values: Values, setting: Setting): RouteSum[] {
  const { currencies, away } = setting;
  const program = programCost(values);
  const besideProgram: FigureName[] = [
    ...missingOf(values, ['exam']),
    ...(values.again && values.again.max > 0 ? missingOf(values, ['repeat']) : []),
  ];
  const fees = missingOf(values, ['fees']);
  const besideDegree = (id: 'left' | 'whole' | 'other'): FigureName[] =>
    setting.holdsFees[id] ? [] : id === 'other' ? ['fees'] : fees;
  const withFees = (tuition: NumberRange | undefined) => tuition && addRanges([tuition, values.fees ?? zero]);
  const first: Parts = {
    id: 'program',
    currency: currencies.program,
    hasProgram: true,
    hasDegree: false,
    program,
    missing: missingOf(values, ['price']),
    beside: besideProgram,
    programMonths: values.programMonths,
    monthsMissing: missingOf(values, ['programMonths']),
    away: zero,
  };
  const left = monthsLeft(values);
  const routes: Parts[] = setting.hasProgram ? [first] : [];
  if (setting.hasDegree && setting.hasProgram) {
    routes.push({
      ...first,
      id: 'both',
      currency: currencies.degree,
      program: programCost(withCreditPrice(values, setting)),
      isMixed: currencies.program !== currencies.degree,
      hasDegree: true,
      tuition: withFees(leftTuition(values)),
      missing: [...first.missing, ...missingLeft(values)],
      beside: [...besideProgram, ...besideDegree('left')],
      degreeMonths: left,
      monthsMissing: [...first.monthsMissing, ...missingMonthsLeft(values)],
      away: away.left,
    });
  }
  if (setting.hasDirect) {
    routes.push({
      id: 'direct',
      currency: currencies.direct,
      hasProgram: false,
      hasDegree: true,
      tuition: withFees(wholeTuition(values)),
      missing: missingWhole(values),
      beside: besideDegree('whole'),
      degreeMonths: values.wholeMonths,
      monthsMissing: missingOf(values, ['wholeMonths']),
      away: away.whole,
    });
  }
  if (setting.hasOther) {
    routes.push({
      id: 'other',
      currency: currencies.other,
      hasProgram: false,
      hasDegree: true,
      tuition: values.otherPrice,
      missing: missingOf(values, ['otherPrice']),
      beside: besideDegree('other'),
      degreeMonths: values.otherMonths,
      monthsMissing: missingOf(values, ['otherMonths']),
      away: away.other,
    });
  }
  return routes.map((parts) => sumRoute(values, parts, setting));
}
