import type { LeastWays } from '#lib/decide/least';
import type { Field } from '#lib/domain/catalog';
import { formatMoney } from '#lib/format/money';
import { compareKept, degreesWithin } from '#lib/match/links';
import type { Match } from '#lib/match/match';
import { routes } from '#lib/site/routes';
import { LeastFold } from '../decide/least-fold';
import { SlipSummary } from '../form/slip-summary';
import { DataLinks } from '../layout/data-links';
import { IgnoredValues } from '../list/ignored-values';
import { PageTitle } from '../ui/page-title';
import { DirectUnder } from './direct-under';
import { MatchForm } from './match-form';
import { MatchPart } from './match-part';
import { MatchResults } from './match-results';
import { MatchVerdict } from './match-verdict';

interface Props {
  match: Match;
  fields: readonly Field[];
  least: LeastWays;
}

/** The questions at the right of the answer; on a phone between the verdict and what fits. */
export function MatchPage({ match, fields, least }: Props) {
  const { answers, search, slips, ignored, result, direct } = match;
  const budget = direct?.budget;
  return (
    <>
      <PageTitle title={result?.headline ?? 'Four questions, and the programs that fit'}>
        <IgnoredValues ignored={ignored} />
      </PageTitle>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-4 lg:grid-cols-[minmax(0,1fr)_17rem] lg:grid-rows-[auto_1fr]">
        <div>
          {slips.length > 0 ? (
            <SlipSummary slips={slips} without={routes.match(search)} />
          ) : (
            <MatchVerdict result={result} />
          )}
        </div>
        <div className="lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:self-start lg:border-t-3 lg:border-accent lg:bg-tint lg:px-4 print:hidden">
          <MatchForm match={match} fields={fields} />
        </div>
        <div className="mt-4 min-w-0">
          {result && (
            <MatchResults
              result={result}
              compareSearch={compareKept(result)}
              from={answers.from}
              hasBudget={answers.budget !== undefined}
            />
          )}
          {direct && (
            <MatchPart
              id="direct"
              title={
                budget === undefined
                  ? 'Straight to a master’s'
                  : `Straight to a master’s, up to ${formatMoney({ min: budget, max: budget, currency: 'USD' })}`
              }
            >
              <DirectUnder direct={direct} from={answers.from} listSearch={degreesWithin(answers)} />
            </MatchPart>
          )}
          {(result || direct) && <LeastFold least={least} />}
          {search && slips.length === 0 && (
            <p className="checked-line print:hidden">
              <DataLinks path={routes.match()} search={search} />
            </p>
          )}
        </div>
      </div>
    </>
  );
}
