import type { Known } from '#lib/domain/fact';
import type { MoneyRange } from '#lib/domain/money';
import { formatMoney } from '#lib/format/money';
import { describeProvenance } from '#lib/format/provenance';
import type { Citations } from '#lib/site/citations';
import { Cites } from './cites';

/** A price and the words for what it covers when the record has none. */
export interface ListedPrice {
  readonly price: Known<MoneyRange>;
  readonly covers: string;
}

/** Prices under each other, each with what it covers, its year and its sources. */
export function PriceList({ prices, citations }: { prices: readonly ListedPrice[]; citations: Citations }) {
  return (
    <ul className="prices">
      {prices.map(({ price, covers }) => (
        <li key={`${price.value.min} ${price.value.max} ${covers} ${price.basis} ${price.asOf}`}>
          <span className="tnum">{formatMoney(price.value)}</span>
          <span>
            {price.basis ?? price.working ?? covers}
            {price.basis && price.working && ` (${price.working})`}
            <Cites citations={citations} sources={price.sources} />
            <span className="how">{describeProvenance(price)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
