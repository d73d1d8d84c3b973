import type { Currency } from '#lib/domain/money';
import { addRanges, multiplyRanges, type NumberRange } from '#lib/domain/range';
import {
  atMost,
  leftTuition,
  minus,
  monthsLeft,
  notBelowZero,
  programCost,
  programHelpOf,
  wholeTuition,
  zero,
} from './costs';
import type { FigureName, Values } from './figure';
import { type DegreeHelp, degreeHelp } from './help';

/** Where a degree is studied, as far as it decides whether one can work beside it: 0 beside work, 1 in place of it. */
export interface Setting {
  readonly hasDegree: boolean;
  readonly hasOther: boolean;
  /** What of a month’s pay each month of a route’s degree costs, from least to most. */
  readonly away: Readonly<Record<'left' | 'whole' | 'other', NumberRange>>;
  /** Degrees whose price holds their fees. */
  readonly holdsFees: Readonly<Record<'left' | 'whole' | 'other', boolean>>;
  readonly currencies: Readonly<Record<'program' | 'degree' | 'direct' | 'other', Currency>>;
  /** The day on which every route starts, if the visitor gave one. */
  readonly start: string | undefined;
  /** How long a degree may take whose months are not known: as long as the longest on record. */
  readonly longestMonths: number;
  /** Whether the employer’s help for the program and for the degree come out of one yearly cap. */
  readonly isOnePlan: boolean;
}

export const routeIds = ['program', 'both', 'direct', 'other'] as const;
export type RouteId = (typeof routeIds)[number];

/** What a route comes to. Money is in its currency; a total stands only when nothing that it needs is missing. */
export interface RouteSum {
  readonly id: RouteId;
  readonly currency: Currency;
  /** After help and grant. */
  readonly program?: NumberRange | undefined;
  /** Tuition and fees before help. */
  readonly tuition?: NumberRange | undefined;
  /** What the employer pays toward the degree, and by how much that lowers the tuition if known; nothing where none is entered or there is no degree. */
  readonly help: (DegreeHelp & { readonly lowers: NumberRange }) | undefined;
  /** What one pays. */
  readonly pays?: NumberRange | undefined;
  /** Pay given up. */
  readonly away?: NumberRange | undefined;
  /** What one pays, and the pay given up where the visitor entered theirs. */
  readonly total?: NumberRange | undefined;
  /** Why there is no total: figures that are missing; or two kinds of money that cannot be added. */
  readonly missing: readonly FigureName[];
  readonly isMixed: boolean;
  /** Figures that the total leaves out because nobody knows them. */
  readonly beside: readonly FigureName[];
  readonly months?: NumberRange | undefined;
  /** Those of the degree alone. */
  readonly degreeMonths?: NumberRange | undefined;
  readonly monthsMissing: readonly FigureName[];
}

const missingOf = (values: Values, names: readonly FigureName[]): FigureName[] => names.filter((name) => !values[name]);

/** What is missing for the whole tuition: the price of a unit where the number of units is known. */
const missingWhole = (values: Values): FigureName[] => (wholeTuition(values) ? [] : [values.size ? 'unit' : 'whole']);

/** What is missing for the tuition that remains. */
const missingLeft = (values: Values): FigureName[] =>
  leftTuition(values) ? [] : [...missingOf(values, ['share']), ...missingWhole(values)];

const missingMonthsLeft = (values: Values): FigureName[] => (monthsLeft(values) ? [] : ['leftMonths']);

interface Parts {
  readonly id: RouteId;
  readonly currency: Currency;
  readonly isMixed?: boolean;
  readonly program?: NumberRange | undefined;
  readonly hasProgram: boolean;
  readonly tuition?: NumberRange | undefined;
  readonly hasDegree: boolean;
  readonly missing: readonly FigureName[];
  readonly beside: readonly FigureName[];
  readonly programMonths?: NumberRange | undefined;
  readonly degreeMonths?: NumberRange | undefined;
  readonly monthsMissing: readonly FigureName[];
  readonly away: NumberRange;
}

function sum(values: Values, parts: Parts, { start, isOnePlan, longestMonths }: Setting): RouteSum {
  const { hasProgram, hasDegree, program, tuition, degreeMonths, programMonths, missing, monthsMissing } = parts;
  const { isMixed = false } = parts;
  const isShared = hasProgram && isOnePlan && !isMixed;
  const help =
    hasDegree && values.degreeHelp
      ? degreeHelp({
          yearly: values.degreeHelp,
          months: degreeMonths ?? { min: 1, max: longestMonths },
          before: hasProgram ? programMonths : zero,
          start,
          programHelp: (isShared && programHelpOf(values)) || zero,
        })
      : undefined;
  const degree = tuition && notBelowZero(minus(tuition, help?.pays ?? zero));
  const isWhole = missing.length === 0 && !isMixed;
  const pays = isWhole ? addRanges([program ?? zero, degree ?? zero]) : undefined;
  const lost = values.pay && degreeMonths && multiplyRanges(multiplyRanges(values.pay, degreeMonths), parts.away);
  const away = hasDegree ? lost : zero;
  const months =
    monthsMissing.length === 0
      ? addRanges([hasProgram ? (programMonths ?? zero) : zero, hasDegree ? (degreeMonths ?? zero) : zero])
      : undefined;
  const lacksAway = values.pay && hasDegree && !lost;
  return {
    id: parts.id,
    currency: parts.currency,
    program,
    tuition,
    help: help && { ...help, lowers: tuition ? atMost(help.pays, tuition) : help.pays },
    pays,
    away,
    total: pays && !lacksAway ? addRanges([pays, (values.pay && away) || zero]) : undefined,
    missing: lacksAway ? [...missing, ...monthsMissing] : missing,
    isMixed,
    beside: parts.beside,
    months,
    degreeMonths,
    monthsMissing,
  };
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
  const routes: Parts[] = [first];
  if (setting.hasDegree) {
    routes.push(
      {
        ...first,
        id: 'both',
        currency: currencies.degree,
        isMixed: currencies.program !== currencies.degree,
        hasDegree: true,
        tuition: withFees(leftTuition(values)),
        missing: [...first.missing, ...missingLeft(values)],
        beside: [...besideProgram, ...besideDegree('left')],
        degreeMonths: left,
        monthsMissing: [...first.monthsMissing, ...missingMonthsLeft(values)],
        away: away.left,
      },
      {
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
      },
    );
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
  return routes.map((parts) => sum(values, parts, setting));
}
