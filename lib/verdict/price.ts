import { isOld } from '#lib/domain/age';
import type { Degree } from '#lib/domain/catalog';
import { type Fact, findKnown, type Known } from '#lib/domain/fact';
import type { MoneyRange } from '#lib/domain/money';
import { hasGaps } from '#lib/domain/price-terms';
import { audienceOf } from '#lib/format/audience';
import { formatYear } from '#lib/format/date';
import { formatMoney } from '#lib/format/money';
import { nameOfPrice } from '#lib/format/price-name';
import { formatRange } from '#lib/format/range';

export const checkFirst = ': check before you pay';

/** "2026", "2021: check before you pay", "2026–27, our inference". */
function tellAge(price: Known<MoneyRange>, isPast: boolean): string {
  const inferred = price.how === 'inferred' ? ', our inference' : '';
  return `${formatYear(price.asOf)}${inferred}${isOld(price) && !isPast ? checkFirst : ''}`;
}

/** Whom the price is for and whether it is the whole, where the record says so. */
const tellTerms = (price: Known<MoneyRange>): string =>
  [audienceOf(price), hasGaps(price) && 'not all is in it'].filter(Boolean).join('; ');

/**
 * An amount with its year or "undated", that it is our inference where it is, and "check before you pay" once it is
 * older than 24 months or undated: "$1,595 (2021: check before you pay)". Then whom it is for, that something is not in
 * it, and that it is of an earlier version of the program.
 */
function tellPrice(price: Known<MoneyRange>, isPast = false): string {
  const told = [tellAge(price, isPast), tellTerms(price), price.version && 'of an earlier version'];
  return `${formatMoney(price.value)} (${told.filter(Boolean).join('; ')})`;
}

/**
 * A whole price as a clause: "Price: $1,595 (…)", "Price not found", "Price: does not apply".
 *
 * @param isPast whether nobody can pay it any more, so that nobody is told to check it first
 */
export function sayPrice(label: string, price: Fact<MoneyRange>, isPast = false): string {
  if (price.state === 'known') return `${label}: ${tellPrice(price, isPast)}`;
  return price.state === 'unknown' ? `${label} not found` : `${label}: does not apply`;
}

/**
 * What a degree costs, as a clause: its whole tuition, or its fees where it charges no tuition. Where no source has that, what is left after the program, in money
 * or months, which is said to be only that; then that only a part has a price.
 */
export function sayTuition(degree: Degree): string {
  const { tuition, tuitionAfterProgram, durationAfterProgram, tuitionPerUnit } = degree;
  const name = nameOfPrice(degree);
  if (tuition.state !== 'unknown') return sayPrice(name, tuition);
  const left = findKnown(tuitionAfterProgram);
  const months = findKnown(durationAfterProgram);
  const time = months && `${formatRange(months.value)} months`;
  if (left) return `Only the part after the program has a price: ${[tellPrice(left), time].filter(Boolean).join(', ')}`;
  if (time) return `${name} not found; only the part after the program takes ${time}`;
  return tuitionPerUnit.length > 0 ? `${name} found only for a part of it` : `${name} not found`;
}
