import { degreeWithin } from '#lib/format/degree-title';
import { plural } from '#lib/format/plural';
import type { ProgramProfile } from '#lib/pages/program';
import { routes } from '#lib/site/routes';
import { BigCredit } from '../credit/big-credit';
import { Cites } from '../ui/cites';

/**
 * What the program counts toward, large: the firmest promise, and how many other pathways there are. Where little else
 * is known, or nobody can start it, that no degree was found stands in the verdict alone.
 */
export function HeroCredit({ profile }: { profile: ProgramProfile }) {
  const { program, shape, pathways, from, citations } = profile;
  const best = pathways[0];
  if (!best && shape !== 'full') return null;
  const others = pathways.length - 1;
  return (
    <BigCredit pathway={best}>
      {best ? (
        <>
          {' toward '}
          <a href={routes.degree(best.degree.slug, from)}>{degreeWithin(best.degree)}</a>,{' '}
          {best.degree.institution.name}
          <Cites citations={citations} sources={best.sources} />.{' '}
          {others > 0 && `${plural(others, 'other pathway')} on record. `}
          {pathways.length > 1 ? 'Each needs its own admission.' : 'The degree has its own admission.'}
        </>
      ) : (
        <>
          <b>No degree found that it counts toward.</b> {program.noPathway}
        </>
      )}
    </BigCredit>
  );
}
