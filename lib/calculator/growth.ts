import type { Degree } from '#lib/domain/catalog';
import { findKnown } from '#lib/domain/fact';
import { type PartialDate, yearOf } from '#lib/domain/partial-date';
import { midpoint } from '#lib/domain/range';

/**
 * Pairs of prices of one degree that cover the same and differ only in their year. What a price covers stands in words,
 * so that they were paired by reading; the prices themselves are read from the record.
 */
const pairs: readonly (readonly [degree: string, older: PartialDate, newer: PartialDate])[] = [
  ['boston-ms-data-science', '2024/2025', '2025/2026'],
  ['boston-online-mba', '2020-07', '2024-03'],
  ['columbia-ms-applied-analytics', '2024/2025', '2026/2027'],
  ['columbia-ms-business-analytics', '2018', '2025/2026'],
  ['illinois-imba', '2020-08', '2025/2026'],
  ['kentucky-online-msw', '2023/2024', '2026-02'],
  ['mit-supply-chain-residential', '2016/2017', '2018/2019'],
  ['smith-msw', '2021/2022', '2023/2024'],
  ['usc-ms-computer-science', '2025/2026', '2026/2027'],
  ['washu-online-llm', '2013/2014', '2023/2024'],
];

/** How fast prices of degrees rose: the least and the most a year, as parts of one, of so many degrees. */
export interface Growth {
  readonly least: number;
  readonly most: number;
  readonly count: number;
}

/** The first price of a degree with this date: the one that stands before others of the same date. */
function priceAt({ tuition }: Degree, asOf: PartialDate): number | undefined {
  const main = findKnown(tuition);
  const found = main && [main, ...main.also].find((price) => price.asOf === asOf);
  return found && midpoint(found.value);
}

/** Growth a year between two prices: (newer ÷ older)^(1 ÷ years) − 1. */
export function growthOnRecord(degrees: readonly Degree[]): Growth {
  const rates = pairs.flatMap(([slug, olderAt, newerAt]) => {
    const degree = degrees.find((one) => one.slug === slug);
    const [older, newer] = [degree && priceAt(degree, olderAt), degree && priceAt(degree, newerAt)];
    return older && newer ? [(newer / older) ** (1 / (yearOf(newerAt) - yearOf(olderAt))) - 1] : [];
  });
  if (rates.length === 0) return { least: 0, most: 0, count: 0 };
  return { least: Math.min(...rates), most: Math.max(...rates), count: rates.length };
}
