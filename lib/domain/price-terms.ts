import { z } from 'zod';
import { withCode } from './code';
import { isFrom, isPlace, placeSchema } from './place';

/** What may be in a price or beside it. `program` is the price of the program, `stay` a compulsory stay on campus. */
export const priceParts = ['fees', 'exam', 'capstone', 'program', 'stay', 'travel', 'books', 'insurance'] as const;
export type PricePart = (typeof priceParts)[number];

/**
 * Whom a price is for, and what is in it. `for` has places, or `all` where a source says that everyone pays the same, or
 * `some` where the price is not for everyone there: only those who began in a year, or a kind no source tells.
 */
export interface PriceTerms {
  readonly for?: readonly string[] | undefined;
  /** The places whose people pay another price. */
  readonly notFor?: readonly string[] | undefined;
  readonly includes?: readonly PricePart[] | undefined;
  readonly excludes?: readonly PricePart[] | undefined;
  /** Set where all of it is fees, since no tuition is charged. */
  readonly onlyFees?: true | undefined;
}

const partsSchema = z.array(z.enum(priceParts)).min(1).optional();

const whomSchema = z
  .string()
  .regex(/^(?:all|some|EU|EEA|EFTA|[A-Z]{2}|[A-Z]{2}-[A-Z]{2})$/)
  .refine((text) => text === 'all' || text === 'some' || isPlace(text), withCode('not-allowed'));

/** The properties that stand beside every authored price. */
export const priceTermsShape = {
  for: z.array(whomSchema).min(1).optional(),
  notFor: z.array(placeSchema).min(1).optional(),
  includes: partsSchema,
  excludes: partsSchema,
  onlyFees: z.literal(true).optional(),
};

/** The places whose people a price is for. */
export const placesOf = ({ for: whom = [] }: PriceTerms): readonly string[] => whom.filter(isPlace);

/** Whether a price is only for some of those who are from its places. */
export const isForSome = ({ for: whom = [] }: PriceTerms): boolean => whom.includes('some');

/** Whether a price depends on where one lives or comes from. */
export const isByHome = (terms: PriceTerms): boolean => placesOf(terms).length > 0 || terms.notFor !== undefined;

/** Whether others pay another price, whatever it depends on. */
const isNotForAll = (terms: PriceTerms): boolean => isByHome(terms) || isForSome(terms);

/** Whether fees are in a price. */
export const holdsFees = ({ includes = [] }: PriceTerms): boolean => includes.includes('fees');

/** Whether what a price covers must be read beside it, since something is not in it. */
export const hasGaps = ({ excludes = [] }: PriceTerms): boolean => excludes.length > 0;

/** Whether a price holds for someone from a country; `perhaps` where that takes more than the country, such as the state. */
export type Holds = 'yes' | 'no' | 'perhaps';

const ranks = ['no', 'perhaps', 'yes'] as const;
const least = (all: readonly Holds[]): Holds => ranks.find((rank) => all.includes(rank)) ?? 'yes';
const not = { yes: 'no', no: 'yes', perhaps: 'perhaps' } as const;

/** Whether someone from a country, by its code, pays a price. */
export function holdsFor(terms: PriceTerms, country: string): Holds {
  const places = placesOf(terms).map((place) => isFrom(country, place));
  const isIn = places.length === 0 ? 'yes' : (ranks.findLast((rank) => places.includes(rank)) ?? 'no');
  const isOut = (terms.notFor ?? []).map((place) => not[isFrom(country, place)]);
  return least([isIn, ...isOut, isForSome(terms) ? 'perhaps' : 'yes']);
}

/**
 * Whether a price counts for a new reader: as the cheapest, in the total of a way, within a budget. A price that only some
 * can get does not, since nothing tells a reader that they are among them.
 *
 * @param from where the reader lives, by its code; then a price for that place counts
 */
export const countsFor = (terms: PriceTerms, from?: string): boolean =>
  from ? holdsFor(terms, from) === 'yes' : !isNotForAll(terms);

/** The terms of several prices as one: for whom each is no longer counts; in it is what is in all, beside it what is in none. */
export function commonTerms(prices: readonly PriceTerms[]): PriceTerms {
  const included = (part: PricePart) => prices.every(({ includes = [] }) => includes.includes(part));
  const excluded = (part: PricePart) => prices.some(({ excludes = [] }) => excludes.includes(part));
  const listed = (parts: readonly PricePart[]) => (parts.length > 0 ? parts : undefined);
  return {
    for: undefined,
    notFor: undefined,
    includes: listed(priceParts.filter(included)),
    excludes: listed(priceParts.filter(excluded)),
  };
}
