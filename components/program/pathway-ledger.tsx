import { creditShare } from '#lib/domain/credit-share';
import { plural } from '#lib/format/plural';
import type { ProgramProfile } from '#lib/pages/program';
import { partAnchor } from '#lib/site/part-anchor';
import { PathwayTable } from '../credit/pathway-table';

/** Every degree that names the program, and what to ask before counting on one. */
export function PathwayLedger({ profile }: { profile: ProgramProfile }) {
  const { pathways, citations } = profile;
  const withShare = pathways.filter((pathway) => creditShare(pathway)).length;
  return (
    <>
      <PathwayTable
        pathways={pathways}
        ends="degree"
        citations={citations}
        label="Degrees that accept the credit"
        caption={
          <>
            <b>
              {plural(pathways.length, 'degree')} named,{' '}
              {withShare === 0 ? 'none with a published share' : `${withShare} with a published share`}.
            </b>{' '}
            Published shares come first. Each degree has its own admission.
          </>
        }
      />
      <p className="mt-4 max-w-measure text-sm">
        Before you count on any of these, <a href={`#${partAnchor('ask')}`}>ask the university in writing</a> how much
        credit you would get today.
      </p>
    </>
  );
}
