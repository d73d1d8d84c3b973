import type { Degree, Program } from '#lib/domain/catalog';
import { type Fact, findKnown } from '#lib/domain/fact';
import type { Currency, MoneyRange } from '#lib/domain/money';
import type { NumberRange } from '#lib/domain/range';
import { currencyInWords, formatMoney } from '#lib/format/money';
import { plural } from '#lib/format/plural';
import { degreeList } from '#lib/list/degrees';
import { overlaps } from '#lib/list/match';
import { programList } from '#lib/list/programs';
import { type Filter, wholeWay } from './filter';
import { byPrice } from './filter-words';

const isIn = (fact: Fact<MoneyRange>, currency: Currency): boolean => findKnown(fact)?.value.currency === currency;

const noPriceIn = (currency: Currency) => ({
  of: {
    program: ({ price }: Program) => !isIn(price, currency),
    degree: ({ tuition }: Degree) => !isIn(tuition, currency),
  },
  what: `no price in ${currencyInWords(currency)}`,
});

/** A figure of records, read once of each: every limit that is asked for compares it anew. */
function keep<R extends object>(read: ((record: R) => NumberRange | undefined) | undefined) {
  const known = new WeakMap<R, { readonly figure: NumberRange | undefined }>();
  return (record: R): NumberRange | undefined => {
    const kept = known.get(record) ?? { figure: read?.(record) };
    known.set(record, kept);
    return kept.figure;
  };
}

const dollars = { program: keep(programList.ranges.price?.of), degree: keep(degreeList.ranges.tuition?.of) };
const months = { program: keep(programList.ranges.months?.of), degree: keep(degreeList.ranges.months?.of) };

/** Made once, since what tests say of records is kept by them. */
const noDollars = {
  of: {
    program: (program: Program) => !dollars.program(program),
    degree: (degree: Degree) => !dollars.degree(degree),
  },
  what: 'no price in US dollars for everyone',
};

const noLength = {
  of: {
    program: (program: Program) => !months.program(program),
    degree: (degree: Degree) => !months.degree(degree),
  },
  what: 'no length',
};

/** “Under €1000”: no price is converted, so only those in that money can be within it. The lists have no such filter. */
function otherMoneyFilter(max: number, currency: Currency): Filter {
  const isWithin = (fact: Fact<MoneyRange>): boolean =>
    isIn(fact, currency) && (findKnown(fact)?.value.min ?? 0) <= max;
  return {
    label: `up to ${formatMoney({ min: max, max, currency })}, of prices in ${currencyInWords(currency)} only: nothing is converted`,
    holds: wholeWay({ program: ({ price }) => isWithin(price), degree: ({ tuition }) => isWithin(tuition) }),
    sort: byPrice,
    untold: noPriceIn(currency),
    programs: [],
    degrees: [],
  };
}

/** “Under $1000”: prices in one currency up to an amount. */
export function priceFilter(max: number, currency: Currency): Filter {
  if (currency !== 'USD') return otherMoneyFilter(max, currency);
  const choice = { max, unknown: false };
  return {
    label: `up to ${formatMoney({ min: max, max, currency: 'USD' })}`,
    holds: wholeWay({
      program: (program) => overlaps(dollars.program(program), choice),
      degree: (degree) => overlaps(dollars.degree(degree), choice),
    }),
    sort: byPrice,
    untold: noDollars,
    programs: [['price-max', `${max}`]],
    degrees: [['tuition-max', `${max}`]],
  };
}

/** “Under 6 months”: programs and degrees that can take no longer. */
export function lengthFilter(max: number): Filter {
  const choice = { max, unknown: false };
  return {
    label: `up to ${plural(max, 'month')}`,
    holds: wholeWay({
      program: (program) => overlaps(months.program(program), choice),
      degree: (degree) => overlaps(months.degree(degree), choice),
    }),
    sort: { programs: 'length', degrees: 'length', says: 'shortest first' },
    untold: noLength,
    programs: [['months-max', `${max}`]],
    degrees: [['months-max', `${max}`]],
  };
}
