import type { Known } from '#lib/domain/fact';
import type { MoneyRange } from '#lib/domain/money';
import { formatMoney } from '#lib/format/money';
import { describePrice, describeProvenance } from '#lib/format/provenance';
import type { Citations } from '#lib/site/citations';
import { Cites } from './cites';
import { Figure } from './figure';
import { How } from './how';

/** A price and what it is the price of. */
export interface ListedPrice {
  readonly price: Known<MoneyRange>;
  readonly covers: string;
  /** Set for the price of a part, such as a credit: then `covers` is said even where the record says more. */
  readonly isPart?: true;
}

/** Prices under each other, each with what it covers, its year and its sources. */
export function PriceList({ prices, citations }: { prices: readonly ListedPrice[]; citations: Citations }) {
  return (
    <ul className="grid grid-cols-[minmax(6.5rem,max-content)_minmax(0,1fr)] gap-x-4 text-sm md:grid-cols-[minmax(8rem,max-content)_minmax(0,1fr)] md:gap-x-6">
      {prices.map(({ price, covers, isPart }, index) => (
        <li
          className="col-span-full grid grid-cols-subgrid items-baseline border-b py-2.5 first:pt-0"
          key={`${price.value.min} ${price.value.max} ${covers} ${price.basis} ${price.asOf}`}
        >
          <span>
            <Figure value={formatMoney(price.value)} size={index === 0 ? 'lg' : 'sm'} />
          </span>
          <span>
            {[isPart ? covers : !price.basis && covers, price.basis, price.working].filter(Boolean).join('; ')}
            <Cites citations={citations} sources={price.sources} />
            <How>{(index === 0 ? describePrice : describeProvenance)(price)}</How>
          </span>
        </li>
      ))}
    </ul>
  );
}
