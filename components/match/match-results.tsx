import type { MatchResult } from '#lib/match/match';
import type { Judged } from '#lib/match/sort-programs';
import { routes } from '#lib/site/routes';
import { ChangeTable } from './change-table';
import { DroppedFolds } from './dropped-folds';
import { KeptList } from './kept-list';
import { MatchPart } from './match-part';

const isInOtherMoney = ({ program: { price } }: Judged): boolean =>
  price.state === 'known' && price.value.currency !== 'USD';

interface Props {
  result: MatchResult;
  /** The first of the kept beside each other; empty when there is nothing to compare. */
  compareSearch: string;
  /** Where the visitor lives, if they said. */
  from: string | undefined;
  /** Whether a budget was named: then prices in other money stand apart. */
  hasBudget: boolean;
}

/** What fits, what may, what one change brings back, and what was dropped. */
export function MatchResults({ result, compareSearch, from, hasBudget }: Props) {
  const { fits, may, changes, best, groups, dropped } = result;
  const apart = hasBudget ? may.filter(isInOtherMoney) : [];
  const rest = may.filter((one) => !apart.includes(one));
  return (
    <>
      {fits.length > 0 && (
        <MatchPart id="fits" title={`Fits: ${fits.length}`}>
          <KeptList kept={fits} from={from} />
        </MatchPart>
      )}
      {rest.length > 0 && (
        <MatchPart id="may-fit" title={`May fit: ${rest.length}`}>
          <KeptList kept={rest} from={from} />
        </MatchPart>
      )}
      {apart.length > 0 && (
        <MatchPart id="other-money" title={`May fit, priced in other money: ${apart.length}`}>
          <KeptList kept={apart} from={from} />
        </MatchPart>
      )}
      {compareSearch && (
        <p className="mt-4 text-sm print:hidden">
          <a className="inline-block py-1" href={routes.compare(compareSearch)}>
            {fits.length + may.length > 4 ? 'Compare the first four' : 'Compare them'}
          </a>
        </p>
      )}
      {changes.length > 0 && (
        <MatchPart id="changes" title="What one change brings back">
          <ChangeTable changes={changes} best={best} />
        </MatchPart>
      )}
      <MatchPart id="dropped" title={dropped.length > 0 ? `Dropped, and why: ${dropped.length}` : 'Nothing is dropped'}>
        <DroppedFolds groups={groups} />
      </MatchPart>
    </>
  );
}
