import type { DegreeProfile } from '#lib/degree/profile';
import { creditShare, promisesCredit } from '#lib/domain/pathway';
import { formatCreditShare } from '#lib/format/credit';
import { plural } from '#lib/format/plural';
import { routes } from '#lib/site/routes';
import { CreditBar } from '../credit/credit-bar';
import { Cites } from '../source/cites';

/** The most that a program earns toward the degree, large, and how many other programs it names. */
export function DegreeCredit({ profile }: { profile: DegreeProfile }) {
  const { pathways, citations } = profile;
  const best = pathways[0];
  if (!best) {
    return (
      <div className="credit big hero-credit">
        <CreditBar share={undefined} />
        <p>
          <b className="key">No program found that earns credit toward it.</b> We checked it because a MicroMasters
          program comes from the same university.
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
      <p>
        <b className="key">
          {words?.amount ?? (promisesCredit(best) ? 'Credit, share not published,' : 'A way in, no credit stated,')}
        </b>
        {words?.share && ` (${words.share})`} from <a href={routes.program(best.program.slug)}>{best.program.title}</a>,{' '}
        {best.program.institution.name}
        <Cites citations={citations} sources={best.sources} />.{' '}
        {others > 0 && `It names ${plural(others, 'other program')}. `}
        You are admitted to the degree separately.
      </p>
    </div>
  );
}
