import { plural } from '#lib/format/plural';
import { nearestRuleFrom } from '#lib/list/nearest-degrees';
import { boxes } from '#lib/match/answers';
import type { DirectUnder as Direct } from '#lib/match/direct-degrees';
import { routes } from '#lib/site/routes';
import { DirectList } from '../degree/direct-list';
import { RatesNote } from '../form/rates-note';
import { Fold } from '../ui/fold';
import { FoldList } from '../ui/fold-list';
import { DegreePrices } from './degree-prices';

/** Most degrees shown at once; the list of degrees has the others. */
const shown = 6;

interface Props {
  direct: Direct;
  /** All that are within the budget, in the list of degrees. */
  listSearch: string;
  /** Where the visitor lives, if they said. */
  from: string | undefined;
}

/** Master’s degrees to apply to directly, by whether the whole of each is within a budget of its own. */
export function DirectUnder({ direct, listSearch, from }: Props) {
  const { budget, within, across, otherMoney, forSome, unknown, cheapest } = direct;
  const rates = <RatesNote from={from} />;
  if (budget === undefined) {
    return (
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <p className="max-w-measure text-sm">
          What pays for a program pays for no degree, so degrees have{' '}
          <a href={`#${boxes.degreeBudget.name}`}>a budget of their own</a>.
          {cheapest && ' The lowest price of a whole degree that we found in US dollars:'}
        </p>
        {cheapest && <DegreePrices degrees={[cheapest]} />}
        {rates}
      </div>
    );
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      {rates}
      {within.length === 0 ? (
        <p className="text-sm">None that we know the price of in US dollars is within it.</p>
      ) : (
        <DirectList degrees={within.slice(0, shown)} caption={nearestRuleFrom(from)} />
      )}
      {within.length > shown && (
        <p className="text-sm">
          {`The first ${shown} of ${within.length}. `}
          <a href={routes.degrees(listSearch)}>The others, in the list of degrees</a>
        </p>
      )}
      <FoldList>
        {across.length > 0 && (
          <Fold title={`Your budget lies between their lowest and highest price: ${across.length}`}>
            <DegreePrices degrees={across} />
          </Fold>
        )}
        {otherMoney.length > 0 && (
          <Fold title={`In other money, not converted: ${otherMoney.length}`}>
            <DegreePrices degrees={otherMoney} />
          </Fold>
        )}
        {forSome.length > 0 && (
          <Fold title={`The price found is not for everyone: ${forSome.length}`}>
            <DegreePrices degrees={forSome} />
          </Fold>
        )}
      </FoldList>
      {unknown > 0 && (
        <p className="text-sm">
          {`The price of ${plural(unknown, 'more such degree')} was not found: ${unknown === 1 ? 'it' : 'they'} may cost less or more.`}
        </p>
      )}
    </div>
  );
}
