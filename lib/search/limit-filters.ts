import type { Degree, Program } from '#lib/domain/catalog';
import { type Fact, findKnown } from '#lib/domain/fact';
import type { Currency, MoneyRange } from '#lib/domain/money';
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

/** Made once, since what tests say of records is kept by them. */
const noDollars = {
  of: {
    program: (program: Program) => !programList.ranges.price?.of(program),
    degree: (degree: Degree) => !degreeList.ranges.tuition?.of(degree),
  },
  what: 'no price in US dollars for everyone',
};

const noLength = {
  of: {
    program: (program: Program) => !programList.ranges.months?.of(program),
    degree: (degree: Degree) => !degreeList.ranges.months?.of(degree),
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
  const { price } = programList.ranges;
  const { tuition } = degreeList.ranges;
  return {
    label: `up to ${formatMoney({ min: max, max, currency: 'USD' })}`,
    holds: wholeWay({
      program: (program) => overlaps(price?.of(program), choice),
      degree: (degree) => overlaps(tuition?.of(degree), choice),
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
  const [programs, degrees] = [programList.ranges.months, degreeList.ranges.months];
  return {
    label: `up to ${plural(max, 'month')}`,
    holds: wholeWay({
      program: (program) => overlaps(programs?.of(program), choice),
      degree: (degree) => overlaps(degrees?.of(degree), choice),
    }),
    sort: { programs: 'length', degrees: 'length', says: 'shortest first' },
    untold: noLength,
    programs: [['months-max', `${max}`]],
    degrees: [['months-max', `${max}`]],
  };
}
