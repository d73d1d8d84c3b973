import type { Match } from '#lib/match/match';
import { Verdict } from '../ui/verdict';

/** What the page is for, or what it found. */
export function MatchVerdict({ result }: Pick<Match, 'result'>) {
  if (!result) {
    return (
      <Verdict>
        Answer what you can: the page then names the open MicroMasters programs that fit by what is on record, those
        that may, and the one change that would bring more.
      </Verdict>
    );
  }
  const { counts, unknown, change } = result.verdict;
  return (
    <Verdict>
      <b>{counts}</b> {unknown} <b>{change}</b>
    </Verdict>
  );
}
