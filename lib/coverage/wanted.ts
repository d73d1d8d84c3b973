import { pathwayName } from '#lib/correct/places';
import type { Catalog, Degree, Program } from '#lib/domain/catalog';
import { findKnown, type Known } from '#lib/domain/fact';
import { firmnessOf } from '#lib/domain/firmness';
import type { MoneyRange } from '#lib/domain/money';
import { compareDates } from '#lib/domain/partial-date';
import { currentPrice } from '#lib/domain/program-figures';
import { isOpen } from '#lib/domain/status';
import { nameDegree, nameProgram } from '#lib/figures/behind';
import { formatMoney } from '#lib/format/money';
import { describePrice } from '#lib/format/provenance';

/** A fact that a reader could help with. */
export interface Wanted {
  readonly title: string;
  readonly path: string;
  /** What is not known or old, in words. */
  readonly what: string;
  /** Which property of the record it is. */
  readonly property: string;
}

/** Degrees that a person can still reach from an open program. */
const reachable = (programs: readonly Program[]): Degree[] => [
  ...new Set(programs.flatMap(({ pathways }) => pathways.map(({ degree }) => degree))),
];

/**
 * What decides most and is not known: what open programs cost, how much of a degree they earn, and what that degree
 * costs. In the order of the programs, those with credit first.
 */
export function mostWanted({ programs }: Catalog): Wanted[] {
  const open = programs.filter(isOpen).sort((a, b) => b.pathways.length - a.pathways.length);
  return [
    ...open
      .filter((program) => currentPrice(program).state === 'unknown')
      .map((program) => ({ ...nameProgram(program), what: 'What the whole program costs', property: 'price' })),
    ...open.flatMap((program) =>
      program.pathways
        .filter((pathway) => firmnessOf(pathway) === 'credit')
        .map(({ degree }) => ({
          ...nameProgram(program),
          what: `How much counts toward ${nameDegree(degree).title}`,
          property: pathwayName(degree.slug),
        })),
    ),
    ...reachable(open)
      .filter(({ tuition, unnamed }) => tuition.state === 'unknown' && !unnamed)
      .map((degree) => ({ ...nameDegree(degree), what: 'What the whole degree costs', property: 'tuition' })),
  ];
}

/** Prices that lead a page, oldest first, those without a date before all: of open programs and of all degrees. */
export function oldestPrices({ programs, degrees }: Catalog, limit = 30): Wanted[] {
  const priced = [
    ...programs
      .filter(isOpen)
      .map((program) => ({ ...nameProgram(program), property: 'price', price: findKnown(program.price) })),
    ...degrees.map((degree) => ({ ...nameDegree(degree), property: 'tuition', price: findKnown(degree.tuition) })),
  ].filter((one): one is typeof one & { price: Known<MoneyRange> } => one.price !== undefined);
  return priced
    .sort((a, b) => compareDates(a.price.asOf, b.price.asOf) || a.path.localeCompare(b.path))
    .slice(0, limit)
    .map(({ price, title, path, property }) => ({
      title,
      path,
      property,
      what: `${formatMoney(price.value)} (${describePrice(price)})`,
    }));
}
