import { pathwaysInWords } from '#lib/format/firmness';
import { plural } from '#lib/format/plural';
import type { ProgramProfile } from '#lib/pages/program';
import { partAnchor } from '#lib/site/part-anchor';
import { PathwayTable } from '../credit/pathway-table';
import { Cites } from '../ui/cites';

/** Every degree that names the program, and what to ask before counting on one. */
export function PathwayLedger({ profile }: { profile: ProgramProfile }) {
  const { pathways, left, from, citations } = profile;
  return (
    <>
      <PathwayTable
        pathways={pathways}
        ends="degree"
        citations={citations}
        from={from}
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
      {left.map(({ text, sources }) => (
        <p key={text} className="mt-4 max-w-measure text-sm">
          {text}
          <Cites citations={citations} sources={sources} />
        </p>
      ))}
      <p className="mt-4 max-w-measure text-sm">
        Before you count on any of these, <a href={`#${partAnchor('ask')}`}>ask the university in writing</a> how much
        credit you would get today.
      </p>
    </>
  );
}
