import { plural } from '#lib/format/plural';
import type { DegreeProfile } from '#lib/pages/degree';
import { routes } from '#lib/site/routes';
import { BigCredit } from '../credit/big-credit';
import { Cites } from '../ui/cites';

/** The firmest promise of credit toward the degree, large, and how many other pathways there are. */
export function DegreeCredit({ profile }: { profile: DegreeProfile }) {
  const { pathways, citations } = profile;
  const best = pathways[0];
  const others = pathways.length - 1;
  return (
    <BigCredit pathway={best}>
      {best ? (
        <>
          {' from '}
          <a href={routes.program(best.program.slug)}>{best.program.title}</a>, {best.program.institution.name}
          <Cites citations={citations} sources={best.sources} />.{' '}
          {others > 0 && `${plural(others, 'other pathway')} on record. `}
          You are admitted to the degree separately.
        </>
      ) : (
        <>
          <b>A direct alternative.</b> You apply to it yourself. No source we have names a MicroMasters program that
          counts toward it.
        </>
      )}
    </BigCredit>
  );
}
