import { creditShare } from '#lib/domain/credit-share';
import { formatMoney } from '#lib/format/money';
import { formatRange } from '#lib/format/range';
import type { ProgramProfile } from '#lib/pages/program';
import { ScrollRegion } from '../ui/scroll-region';

function keeps(index: number, count: number, hasShare: boolean): string {
  if (index < count - 1) return `${index + 1} of ${count} done; no credential yet`;
  return hasShare
    ? 'The credential, if you passed every part, and the credit above if a degree admits you'
    : 'The credential, if you passed every part';
}

/** What someone has spent who stops after each course. */
export function ExitTable({ profile }: { profile: ProgramProfile }) {
  const { exits, pathways } = profile;
  if (exits.length === 0) return null;
  const hasShare = pathways.some((pathway) => creditShare(pathway));
  return (
    <ScrollRegion label="Spent by stopping point">
      <table className="exit">
        <caption>
          <b>If you stop half-way.</b> Running totals, computed from the course prices above; they can differ from the
          price of a bundle.
        </caption>
        <thead>
          <tr>
            <th scope="col">After</th>
            <th scope="col" className="r">
              Spent
            </th>
            <th scope="col" className="r">
              Hours
            </th>
            <th scope="col">What you hold</th>
          </tr>
        </thead>
        <tbody>
          {exits.map(({ course, spent, hours }, index) => (
            <tr key={`${course.code} ${course.title}`}>
              <th scope="row">{course.code ?? course.title}</th>
              <td className="r">
                {spent.state === 'known' ? (
                  <span className="tnum">{formatMoney(spent.value)}</span>
                ) : (
                  <span className="nf">not found</span>
                )}
              </td>
              <td className="r">
                {hours.state === 'known' ? formatRange(hours.value) : <span className="nf">not found</span>}
              </td>
              <td>{keeps(index, exits.length, hasShare)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
