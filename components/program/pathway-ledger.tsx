import { pathwaysInWords } from '#lib/format/firmness';
import { plural } from '#lib/format/plural';
import type { ProgramProfile } from '#lib/pages/program';
import { partAnchor } from '#lib/site/part-anchor';
import { PathwayTable } from '../credit/pathway-table';
import { Fold } from '../ui/fold';

/** The firmest stand open, the rest folded. */
const inTheOpen = 3;

/** Every degree that names the program, and what to ask before counting on one. */
export function PathwayLedger({ profile }: { profile: ProgramProfile }) {
  const { pathways, citations } = profile;
  const shown = pathways.slice(0, inTheOpen);
  const others = pathways.slice(inTheOpen);
  return (
    <>
      <PathwayTable
        pathways={shown}
        ends="degree"
        citations={citations}
        label="Degrees linked to the program"
        caption={
          <>
            <b>
              {plural(pathways.length, 'pathway')}: {pathwaysInWords(pathways)}.
            </b>{' '}
            The firmest comes first. Each degree has its own admission.
          </>
        }
      />
      {others.length > 0 && (
        <div className="mt-4">
          <Fold title={`${plural(others.length, 'other pathway')}: ${pathwaysInWords(others)}`} isOpenWhenWide>
            <PathwayTable
              pathways={others}
              ends="degree"
              citations={citations}
              label="Other degrees linked to the program"
              caption={<b>The others, in the same order.</b>}
            />
          </Fold>
        </div>
      )}
      <p className="mt-4 max-w-measure text-sm">
        Before you count on any of these, <a href={`#${partAnchor('ask')}`}>ask the university in writing</a> how much
        credit you would get today.
      </p>
    </>
  );
}
