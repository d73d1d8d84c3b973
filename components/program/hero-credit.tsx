import { creditShare, promisesCredit } from '#lib/domain/pathway';
import { formatCreditShare } from '#lib/format/credit';
import { plural } from '#lib/format/plural';
import type { ProgramProfile } from '#lib/program/profile';
import { CreditBar } from '../credit/credit-bar';
import { Cites } from '../source/cites';

/** What the program counts toward, large: the best published share and how many degrees name the program. */
export function HeroCredit({ profile }: { profile: ProgramProfile }) {
  const { program, pathways, citations } = profile;
  const best = pathways[0];
  if (!best) {
    return (
      <div className="credit big hero-credit">
        <CreditBar share={undefined} />
        <p>
          <b className="key">No degree found that accepts it.</b> {program.noPathway}
        </p>
      </div>
    );
  }
  const share = creditShare(best);
  const words = share && formatCreditShare(share);
  const others = pathways.length - 1;
  return (
    <div className="credit big hero-credit">
      {promisesCredit(best) && <CreditBar share={share} dense />}
      {share?.credit && (
        <div className="scale" aria-hidden="true">
          <span>0</span>
          <span>
            {share.credit.of} {share.credit.unit}
          </span>
        </div>
      )}
      <p>
        <b className="key">
          {words?.amount ?? (promisesCredit(best) ? 'Credit, share not published,' : 'A way in, no credit stated,')}
        </b>
        {words?.share && ` (${words.share})`}
        {` toward ${best.degree.title}, ${best.degree.institution.name}`}
        <Cites citations={citations} sources={best.sources} />.{' '}
        {others > 0 && `${plural(others, 'other degree')} ${others === 1 ? 'names' : 'name'} it. `}
        {pathways.length > 1 ? 'Each needs its own admission.' : 'The degree has its own admission.'}
      </p>
    </div>
  );
}
