import { missingNames } from '#lib/calculator/names';
import { isOld } from '#lib/domain/age';
import type { Catalog, CreditPathway, Degree } from '#lib/domain/catalog';
import type { FactOrigin, Known } from '#lib/domain/fact';
import type { Currency, MoneyRange } from '#lib/domain/money';
import type { NumberRange } from '#lib/domain/range';
import type { Source } from '#lib/domain/source';
import { formatCountry } from '#lib/format/country';
import { formatYear } from '#lib/format/date';
import { formatList } from '#lib/format/list';
import { formatMoney } from '#lib/format/money';
import { formatRange } from '#lib/format/range';
import { type ByHome, rateFrom } from './rate-from';
import { type WorkedWay, workOutWay } from './work-out-way';

/** One way to a master’s degree: straight, or by way of a program. */
export interface Way {
  readonly degree: Degree;
  /** The way from a program; absent where the degree is taken straight. */
  readonly pathway?: CreditPathway | undefined;
  /** Where the visitor lives, by its code; absent where they did not say. */
  readonly from: string | undefined;
  readonly currency: Currency;
  /** Absent where something is missing or two kinds of money cannot be added; `whyNot` says which. */
  readonly total?: MoneyRange | undefined;
  readonly whyNot?: string | undefined;
  /** Of which years the figures are, how we know them, and whether to check them first. */
  readonly told: string;
  readonly how: FactOrigin;
  /** The prices of the record that make up the total. */
  readonly prices: readonly Known<MoneyRange>[];
  /** How the total depends on where one lives. */
  readonly byHome: ByHome;
  /** Sources of its prices. */
  readonly sources: readonly Source[];
  /** What the sum is made of, what it leaves out, and for whom it is. */
  readonly notes: readonly string[];
  /** From the first course to the degree. */
  readonly months?: NumberRange | undefined;
}

/** How we know a sum: inferred where any part is, computed where it has several, else as its one part. */
function howOf({ prices, isInferred }: WorkedWay): FactOrigin {
  if (isInferred) return 'inferred';
  return prices.length > 1 || prices.some(({ how }) => how === 'computed') ? 'computed' : 'stated';
}

/** "2022 and 2026–27, inferred: check before you pay". */
function tell(worked: WorkedWay): string {
  const years = [...new Set(worked.prices.map(({ asOf }) => formatYear(asOf)))].sort();
  return `${formatList(years)}, ${howOf(worked)}${worked.prices.some(isOld) ? ': check before you pay' : ''}`;
}

/** Why a way has no total: what is missing, that a price is not for everyone, or that its two are in two currencies. */
function whyNoTotal({ route, figures, forSome }: WorkedWay, degree: Degree, from: string | undefined): string {
  const others = from && rateFrom(degree.tuition, from);
  if (from && others && others.is === 'others' && degree.tuition.state === 'known') {
    const { value, basis } = degree.tuition;
    return `Not found: the price for those who live in your country, ${formatCountry(from)}. On record: ${formatMoney(value)}, ${basis}.`;
  }
  const names = [...new Set(route.missing.flatMap((name) => missingNames[name] ?? []))];
  const price = figures.price.currency;
  if (names.length > 0) return `Not found: ${formatList(names)}.`;
  if (forSome) {
    const told = [formatMoney(forSome.value), formatYear(forSome.asOf), forSome.basis].filter(Boolean);
    return `Not found: a price for everyone. On record: ${told.join(', ')}.`;
  }
  const sum = (value: NumberRange | undefined, currency: Currency | undefined) =>
    value && currency ? formatMoney({ ...value, currency }) : '';
  return `Not added, since they are in two currencies: ${sum(route.program, price)} for the program and ${sum(route.tuition, route.currency)} for the degree.`;
}

/** For whom the price is, where that depends on where one lives. */
function noteOnHome(way: WorkedWay, from: string | undefined): string | undefined {
  const { byHome, figures } = way;
  const basis = (figures.left.record ?? figures.whole.record ?? figures.unit.record)?.basis;
  if (byHome === 'yours') return `Your rate: ${basis}`;
  if (byHome !== 'range') return basis;
  return from
    ? 'A range by where one lives: the country alone does not say which rate is yours'
    : 'A range by where one lives';
}

function notesOf(way: WorkedWay, pathway: CreditPathway | undefined, from: string | undefined): string[] {
  const { route, figures } = way;
  const inMoney = (value: NumberRange, currency: Currency) => formatMoney({ ...value, currency });
  const sum =
    pathway && route.total && route.program && route.tuition
      ? `${inMoney(route.program, route.currency)} for the program, ${inMoney(route.tuition, route.currency)} for the degree`
      : undefined;
  const units =
    !figures.whole.value && figures.unit.value && figures.size.value && !figures.left.value
      ? `${figures.size.words ?? formatRange(figures.size.value)} at ${inMoney(figures.unit.value, route.currency)}`
      : undefined;
  return [sum, units, noteOnHome(way, from)].filter((note) => note !== undefined);
}

/** A way to a degree, straight or by a pathway, for someone who lives in a country or did not say. */
export function wayTo(
  catalog: Catalog,
  degree: Degree,
  pathway: CreditPathway | undefined,
  from?: string,
): Way | undefined {
  const worked = workOutWay(catalog, degree, pathway?.program, from);
  if (!worked) return undefined;
  const { currency, months, beside } = worked.route;
  const total = worked.forSome ? undefined : worked.route.total;
  const isExamOpen = beside.includes('exam') && pathway !== undefined;
  return {
    degree,
    pathway,
    from,
    currency,
    total: total && { ...total, currency },
    whyNot: total ? undefined : whyNoTotal(worked, degree, from),
    told: tell(worked),
    how: howOf(worked),
    prices: worked.prices,
    byHome: worked.byHome,
    sources: worked.prices.flatMap(({ sources }) => sources),
    notes: [...notesOf(worked, pathway, from), ...(isExamOpen ? ['Whether an exam comes on top was not found'] : [])],
    months,
  };
}
