import { type PriceAge, priceAge } from '#lib/domain/age';
import type { CreditPathway, Degree, Institution, Program } from '#lib/domain/catalog';
import { findBest, tuitionLeft } from '#lib/domain/credit-share';
import type { Fact } from '#lib/domain/fact';
import { firmnessOf } from '#lib/domain/firmness';
import type { MoneyRange } from '#lib/domain/money';
import type { PartialDate } from '#lib/domain/partial-date';
import { isClosed } from '#lib/domain/status';
import type { Item } from '#lib/side-by-side/selection';

/** A figure that a saved record waits for: the amount of a pathway’s credit, or a price that is missing or old. */
export type Wait = CreditWait | PriceWait;

interface CreditWait {
  readonly figure: 'credit';
  /** Who can say it: the university that would take the credit. */
  readonly university: Institution;
  readonly pathway: CreditPathway;
}

interface PriceWait {
  readonly figure: 'price' | 'tuition';
  readonly university: Institution;
  readonly age: Exclude<PriceAge, 'recent'>;
  /** When the price on record was seen, if there is one and it bears a date. */
  readonly asOf?: PartialDate | undefined;
}

function priceWait(figure: PriceWait['figure'], price: Fact<MoneyRange>, university: Institution): PriceWait[] {
  const age = priceAge(price);
  if (price.state === 'not-applicable' || age === 'recent') return [];
  return [{ figure, university, age, asOf: price.state === 'known' ? price.asOf : undefined }];
}

/** A pathway waits for its amount until a university says it; what others say lifts nothing. */
const creditWaits = (pathways: readonly CreditPathway[]): CreditWait[] =>
  pathways
    .filter((pathway) => firmnessOf(pathway) !== 'amount')
    .map((pathway) => ({ figure: 'credit', university: pathway.degree.institution, pathway }));

const isSaved = (items: readonly Item[], kind: Item['kind'], slug: string): boolean =>
  items.some((item) => item.kind === kind && item.record.slug === slug);

/** The pathways of a program to the degrees saved beside it; the firmest of all when none of them is. */
function pathwaysInView({ pathways }: Program, items: readonly Item[]): CreditPathway[] {
  const toSaved = pathways.filter(({ degree }) => isSaved(items, 'degree', degree.slug));
  const best = findBest(pathways);
  return toSaved.length > 0 || !best ? toSaved : [best];
}

const waitsOfProgram = (program: Program, items: readonly Item[]): Wait[] => [
  ...creditWaits(pathwaysInView(program, items)),
  // Nobody can buy a closed program any more.
  ...(isClosed(program) ? [] : priceWait('price', program.price, program.institution)),
];

/** The tuition of the whole; where it is not on record, what is left of it after the program. */
const tuitionShown = (degree: Degree): Fact<MoneyRange> =>
  degree.tuition.state === 'unknown' ? tuitionLeft(degree).tuition : degree.tuition;

const waitsOfDegree = (degree: Degree, items: readonly Item[]): Wait[] => [
  ...creditWaits(degree.accepts.filter(({ program }) => isSaved(items, 'program', program.slug))),
  ...priceWait('tuition', tuitionShown(degree), degree.institution),
];

/**
 * What a saved record waits for. A program: the amount of its credit, for each degree saved beside it or else for the
 * firmest pathway; and its price, when it is missing, undated or older than 24 months. A degree: the amount for each
 * program saved beside it; and its tuition.
 */
export const waitsOf = (item: Item, items: readonly Item[]): Wait[] =>
  item.kind === 'program' ? waitsOfProgram(item.record, items) : waitsOfDegree(item.record, items);
