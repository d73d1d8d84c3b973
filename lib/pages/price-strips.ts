import { logScale } from '#lib/chart/scale';
import type { Catalog, Degree, Program } from '#lib/domain/catalog';
import { degreeWay } from '#lib/domain/degree-way';
import { findKnown, type Known } from '#lib/domain/fact';
import { findDollars, type MoneyRange } from '#lib/domain/money';
import { currentPrice } from '#lib/domain/program-figures';
import { isOpen } from '#lib/domain/status';
import { spanYears } from '#lib/figures/summarize';
import { formatMoney } from '#lib/format/money';
import { someOf } from '#lib/format/plural';
import { formatSpan } from '#lib/format/range';

/** One price of a row, with whose it is. */
export interface StripPrice {
  readonly record: Program | Degree;
  readonly price: Known<MoneyRange>;
}

interface Group {
  readonly title: string;
  readonly noun: string;
  readonly records: readonly (Program | Degree)[];
}

const priceOf = (record: Program | Degree) => ('pathways' in record ? currentPrice(record) : record.tuition);

/** A row of the picture: the prices in US dollars of one group of records, the lowest first. */
function stripOf({ title, noun, records }: Group) {
  const prices = records
    .flatMap((record): StripPrice[] => {
      const price = findDollars(priceOf(record));
      return price ? [{ record, price }] : [];
    })
    .sort((a, b) => a.price.value.min - b.price.value.min || a.price.value.max - b.price.value.max);
  return {
    title,
    prices,
    how: `${someOf(prices.length, records.length, noun)}, ${spanYears(prices.map(({ price }) => price))}`,
    words: formatSpan(
      prices.map(({ price }) => price.value),
      (range) => formatMoney({ ...range, currency: 'USD' }),
    ),
  };
}

export type PriceStrip = Readonly<ReturnType<typeof stripOf>>;

/** Why a degree stands in no row, the first reason that holds; nothing where it stands in one. */
function reasonToLeaveOut(degree: Degree): string | undefined {
  if (degree.unnamed) return 'where the source names the university alone';
  if (degree.level !== 'master') return 'other than a master’s, or of a level not stated';
  if (degreeWay(degree) === 'program' && !degree.accepts.some(({ program }) => isOpen(program))) {
    return 'linked to closed programs only';
  }
  if (degree.delivery?.is === 'blended') return 'taught partly online and partly on campus';
  if (degreeWay(degree) === 'direct' && !degree.delivery) return 'without a known place of study';
  return undefined;
}

/** How often each thing occurs, in the order of its first. */
function countEach(reasons: readonly string[]): { reason: string; count: number }[] {
  return [...new Set(reasons)].map((reason) => ({ reason, count: reasons.filter((one) => one === reason).length }));
}

/**
 * What a program costs beside what a degree costs, in US dollars, on one scale of equal ratios: a row for each group with
 * a price, what is left out, and how many prices are our own sums or conclusions.
 */
export function priceStrips({ programs, degrees }: Catalog) {
  const standing = degrees.filter((degree) => !reasonToLeaveOut(degree));
  const direct = standing.filter((degree) => degreeWay(degree) === 'direct');
  const taught = (is: 'online' | 'either' | 'campus') => direct.filter(({ delivery }) => delivery?.is === is);
  const groups: readonly Group[] = [
    { title: 'MicroMasters programs, open', noun: 'program', records: programs.filter(isOpen) },
    {
      title: 'Degrees an open program leads toward',
      noun: 'degree',
      records: standing.filter((degree) => degreeWay(degree) === 'program'),
    },
    { title: 'Master’s taken directly, online', noun: 'degree', records: taught('online') },
    { title: 'Directly, campus or online', noun: 'degree', records: taught('either') },
    { title: 'Directly, campus', noun: 'degree', records: taught('campus') },
  ];
  const strips = groups.filter(({ records }) => records.some((one) => findDollars(priceOf(one)))).map(stripOf);
  const shown = groups.flatMap(({ records }) => records);
  const prices = strips.flatMap((strip) => strip.prices.map(({ price }) => price));
  return {
    strips,
    scale: logScale(prices.flatMap(({ value }) => [value.min, value.max])),
    all: prices.length,
    ours: prices.filter(({ how }) => how !== 'stated').length,
    leftOut: {
      /** Records of the rows without a price, and with one in another currency or not for everyone. */
      priceless: shown.filter((record) => !findKnown(priceOf(record))).length,
      notCompared: shown.filter((record) => findKnown(priceOf(record)) && !findDollars(priceOf(record))).length,
      degrees: countEach(degrees.flatMap((degree) => reasonToLeaveOut(degree) ?? [])),
    },
  };
}

export type PriceStrips = Readonly<ReturnType<typeof priceStrips>>;
