import type { ListedPrice } from '#lib/answers/prices';
import { plural } from '#lib/format/plural';
import type { Citations } from '#lib/site/citations';
import type { PageRef } from './correct-link';
import { Fold } from './fold';
import { PriceList } from './price-list';

interface Props {
  prices: readonly ListedPrice[];
  /** The page of the record. */
  page: PageRef;
  citations: Citations;
}

/** The price that leads, and every other published one folded below it. */
export function PriceHistory({ prices, page, citations }: Props) {
  const [lead, ...others] = prices;
  if (!lead) return null;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <PriceList prices={[lead]} page={page} citations={citations} />
      {others.length > 0 && (
        <Fold title={`${plural(others.length, 'other price')} found`} isOpenWhenWide>
          <PriceList prices={others} isRest page={page} citations={citations} />
        </Fold>
      )}
    </div>
  );
}
