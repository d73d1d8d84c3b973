import { formatDate } from '#lib/format/date';
import { formatRange } from '#lib/format/range';
import type { ProgramProfile } from '#lib/pages/program';
import { Cites } from '../ui/cites';
import { ScrollRegion } from '../ui/scroll-region';

/** The tracks of a program whose learners do not all take the same courses. */
export function Tracks({ profile }: { profile: ProgramProfile }) {
  const { program, citations } = profile;
  if (program.tracks.length === 0) return null;
  return (
    <ScrollRegion label="Table of tracks">
      <table className="tracks">
        <caption>
          <b>Tracks.</b> You finish one of them; which courses you take depends on it.
        </caption>
        <thead>
          <tr>
            <th scope="col">Track</th>
            <th scope="col">Rule</th>
            <th scope="col" className="r">
              Months
            </th>
            <th scope="col">As of</th>
          </tr>
        </thead>
        <tbody>
          {program.tracks.map((track) => (
            <tr key={track.name}>
              <th scope="row">
                {track.name}
                <Cites citations={citations} sources={track.sources} />
              </th>
              <td>{track.rule ?? track.courses?.join(', ') ?? <span className="nf">not found</span>}</td>
              <td className="r">{track.months ? formatRange(track.months) : <span className="nf">not found</span>}</td>
              <td>{formatDate(track.asOf)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
