import type { Known } from '#lib/domain/fact';
import type { MoneyRange } from '#lib/domain/money';
import { hasGaps } from '#lib/domain/price-terms';
import { audienceOf } from '#lib/format/audience';
import { formatList } from '#lib/format/list';
import { currencyInWords, formatMoney } from '#lib/format/money';
import { anyOf, type Lettered, lettersOf } from './lettered';
import { findWhole, noPrice, tellApartInTime, tellPrice, type WholePrice } from './whole-price';

interface Priced {
  readonly letter: string;
  readonly price: Known<MoneyRange>;
}

const isPriced = (whole: WholePrice): whole is Priced => whole.price !== undefined;

const cannot = 'the prices cannot be compared';

/** "A has no price on record, B has a price only of a part". */
const tellMissing = (wholes: readonly WholePrice[]): string =>
  wholes.flatMap((whole) => (isPriced(whole) ? [] : [`${whole.letter} has ${whole.has}`])).join(', ');

/** What sets the prices apart, each with those that have it: "A’s is in US dollars, B’s in euros"; nothing for one. */
function tellApart(priced: readonly Priced[], read: (one: Priced) => string): string | undefined {
  const kinds = [...new Set(priced.map(read))];
  if (kinds.length < 2) return undefined;
  const told = kinds.map((kind, index) => {
    const those = priced.filter((one) => read(one) === kind).map(({ letter }) => `${letter}’s`);
    const verb = index > 0 ? '' : those.length === 1 ? ' is' : ' are';
    return `${formatList(those)}${verb} ${kind}`;
  });
  return `${cannot}: ${told.join(', ')}`;
}

/** Why prices are not of one sort: other money, or each for other people. */
const tellUnlike = (priced: readonly Priced[]): string | undefined =>
  tellApart(priced, ({ price }) => `in ${currencyInWords(price.value.currency)}`) ??
  (priced.every(({ price }) => audienceOf(price))
    ? tellApart(priced, ({ price }) => audienceOf(price) ?? '')
    : undefined);

/** By how much the lower price is lower, least and most; where something is not in a price, which way that moves it. */
function tellDifference(low: Known<MoneyRange>, high: Known<MoneyRange>): string {
  const [min, max] = [high.value.min - low.value.max, high.value.max - low.value.min];
  const told = formatMoney({ min, max, currency: low.value.currency });
  if (hasGaps(low)) return hasGaps(high) ? `about ${told}` : `at most ${told}`;
  return hasGaps(high) ? `${told} or more` : told;
}

const sayCheaper = (low: Priced, high: Priced): string =>
  `${low.letter} is cheaper than ${high.letter} by ${tellDifference(low.price, high.price)}`;

function sayTwo(low: Priced, high: Priced): string {
  const [a, b] = [low.price, high.price];
  const told = `${tellPrice(a)} against ${tellPrice(b)}`;
  if (a.value.max < b.value.min) return `${sayCheaper(low, high)}: ${told}`;
  const isSame = a.value.min === b.value.min && a.value.max === b.value.max;
  return isSame ? 'the prices on record are the same' : `the prices overlap: ${told}`;
}

const tellEach = (priced: readonly Priced[]): string =>
  priced.map(({ letter, price }) => `${letter} ${tellPrice(price)}`).join(', ');

const byLowest = (a: Priced, b: Priced): number =>
  a.price.value.min - b.price.value.min || (a.letter < b.letter ? -1 : 1);

/** Prices of unlike years, each with its own: what one cost years ago says little of what it would cost beside the other. */
function tellYears(priced: readonly Priced[]): string | undefined {
  const why = tellApartInTime(priced.map(({ price }) => price));
  return why && `${why} and cannot be compared: ${tellEach(priced)}`;
}

/**
 * Prices of two or more programs, or of two or more degrees, as a clause: whole price with whole price in one currency
 * and of years that are near; otherwise why they cannot be compared.
 */
export function sayPrices(columns: readonly Lettered[]): string {
  const wholes = columns.map(findWhole);
  const priced = wholes.filter(isPriced);
  const [low, high] = priced.toSorted(byLowest);
  const missing = tellMissing(wholes);
  if (!low && wholes.every((whole) => !isPriced(whole) && whole.has === noPrice))
    return `no price of ${anyOf(columns)} is on record`;
  if (!low || !high) return `${cannot}: ${missing}`;
  const unlike = tellUnlike(priced);
  if (unlike) return [unlike, missing].filter(Boolean).join('; ');
  const said =
    tellYears(priced) ??
    (priced.length === 2 ? sayTwo(low, high) : `by price, lowest first: ${tellEach(priced.toSorted(byLowest))}`);
  const covers = priced.some(({ price }) => hasGaps(price)) && 'see Price for what each covers';
  return [said, missing, covers].filter(Boolean).join('; ');
}

/** The lowest price of records of one kind in a few words, or that they cannot be compared; of one record its price. */
export function sayCheapest(columns: readonly Lettered[]): string | undefined {
  const priced = columns.map(findWhole).filter(isPriced);
  const [low, high] = priced.toSorted(byLowest);
  if (!low) return undefined;
  const among = columns.length > 1 ? `, the only price of ${anyOf(columns)} on record` : '';
  if (!high) return `${low.letter} costs ${tellPrice(low.price)}${among}`;
  const letters = lettersOf(priced);
  if (tellUnlike(priced) || tellYears(priced)) return `the prices of ${letters} cannot be compared`;
  if (low.price.value.max >= high.price.value.min) return `the prices of ${letters} overlap or are the same`;
  if (columns.length === 2) return sayCheaper(low, high);
  return `${low.letter} has the lowest price of ${letters}: ${tellPrice(low.price)}`;
}
