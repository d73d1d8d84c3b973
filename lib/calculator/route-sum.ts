import type { Currency } from '#lib/domain/money';
import { addRanges, multiplyRanges, type NumberRange } from '#lib/domain/range';
import { atMost, minus, notBelowZero, programHelpOf, zero } from './costs';
import type { Currencies } from './currencies';
import type { FigureName, Values } from './figure';
import { type DegreeHelp, degreeHelp } from './help';

/** Where a degree is studied, as far as it decides whether one can work beside it: 0 beside work, 1 in place of it. */
export interface Setting {
  readonly hasProgram: boolean;
  readonly hasDegree: boolean;
  /** Whether the degree can be taken without the program. */
  readonly hasDirect: boolean;
  readonly hasOther: boolean;
  /** What of a month’s pay each month of a route’s degree costs, from least to most. */
  readonly away: Readonly<Record<'left' | 'whole' | 'other', NumberRange>>;
  /** Whether the credit asks for all that the record's price of the program holds at the most. */
  readonly asksForMost: boolean;
  /** Degrees whose price holds their fees. */
  readonly holdsFees: Readonly<Record<'left' | 'whole' | 'other', boolean>>;
  readonly currencies: Currencies;
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
  /** In what money the program is, where that is another. */
  readonly programCurrency: Currency;
  /** Figures that the total leaves out because nobody knows them. */
  readonly beside: readonly FigureName[];
  readonly months?: NumberRange | undefined;
  /** Those of the degree alone. */
  readonly degreeMonths?: NumberRange | undefined;
  readonly monthsMissing: readonly FigureName[];
}

/** The steps of a route, before they are added up. */
export interface Parts {
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

/** Adds a route up: help and grants taken off, pay given up beside it. */
export function sumRoute(
  values: Values,
  parts: Parts,
  { start, isOnePlan, longestMonths, currencies }: Setting,
): RouteSum {
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
    programCurrency: currencies.program,
    beside: parts.beside,
    months,
    degreeMonths,
    monthsMissing,
  };
}
