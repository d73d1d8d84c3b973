import type { ListedPrice } from '#lib/answers/prices';
import { pricePlace } from '#lib/correct/places';
import { formatMoney } from '#lib/format/money';
import type { Citations } from '#lib/site/citations';
import { Cites } from './cites';
import { CorrectLink, type PageRef } from './correct-link';
import { Figure } from './figure';
import { How } from './how';

interface Props {
  prices: readonly ListedPrice[];
  /** The one that leads stands elsewhere. */
  isRest?: boolean;
  /** The page of the record. */
  page: PageRef;
  citations: Citations;
}

/** Prices under each other, each with what it covers, its year and its sources. */
export function PriceList({ prices, isRest = false, page, citations }: Props) {
  return (
    <ul className="grid grid-cols-[minmax(6.5rem,max-content)_minmax(0,1fr)] gap-x-4 max-[19rem]:grid-cols-[minmax(0,1fr)] text-sm md:grid-cols-[minmax(8rem,max-content)_minmax(0,1fr)] md:gap-x-6">
      {prices.map(({ price, covers, how }, index) => (
        <li
          className="col-span-full grid grid-cols-subgrid items-baseline border-b py-2.5 first:pt-0"
          key={`${price.value.min} ${price.value.max} ${covers} ${price.asOf}`}
        >
          <span>
            <Figure value={formatMoney(price.value)} size={index === 0 && !isRest ? 'lg' : 'sm'} />
          </span>
          <span>
            {covers}
            <Cites citations={citations} sources={price.sources} />
            <CorrectLink page={page} of={pricePlace(isRest ? index + 1 : index)} />
            <How>{how}</How>
          </span>
        </li>
      ))}
    </ul>
  );
}
