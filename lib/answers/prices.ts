import type { Degree, Program } from '#lib/domain/catalog';
import type { Fact, Known } from '#lib/domain/fact';
import type { MoneyRange } from '#lib/domain/money';
import { describePrice, describeProvenance } from '#lib/format/provenance';

/** A price in a list of all that were found: what it is the price of, and how old it is, in words. */
export interface ListedPrice {
  readonly price: Known<MoneyRange>;
  readonly covers: string;
  readonly how: string;
}

interface Part {
  readonly fact: Fact<MoneyRange>;
  readonly covers: string;
  /** Set for the price of a part, such as a credit: then `covers` is said even where the record says more. */
  readonly isPart?: true;
}

/** Only the price that stands first warns when it is old: the others are there to be older. */
function listPrices(parts: readonly Part[]): ListedPrice[] {
  const prices = parts.flatMap(({ fact, covers, isPart }) =>
    fact.state === 'known' ? [fact, ...fact.also].map((price) => ({ price, covers, isPart })) : [],
  );
  return prices.map(({ price, covers, isPart }, index) => ({
    price,
    covers: [isPart ? covers : !price.basis && covers, price.basis, price.working].filter(Boolean).join('; '),
    how: (index === 0 ? describePrice : describeProvenance)(price),
  }));
}

/** Every published price of a program, the one that leads first. */
export const programPrices = ({ price }: Program): ListedPrice[] =>
  listPrices([{ fact: price, covers: 'the whole program' }]);

const partsOfUnits = ({ tuitionPerUnit }: Degree): Part[] =>
  tuitionPerUnit.map(({ unit, price }) => ({ fact: price, covers: `for each ${unit}`, isPart: true }));

/** Every published price of a unit of a degree, such as a credit. */
export const unitPrices = (degree: Degree): ListedPrice[] => listPrices(partsOfUnits(degree));

/** Every published price of a degree: of the whole, of what is left after the program, and of a unit. */
export const degreePrices = (degree: Degree): ListedPrice[] =>
  listPrices([
    { fact: degree.tuition, covers: 'the whole degree' },
    { fact: degree.tuitionAfterProgram, covers: 'what is left to pay after the program' },
    ...partsOfUnits(degree),
  ]);
