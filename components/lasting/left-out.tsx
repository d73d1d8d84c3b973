import { plural } from '#lib/format/plural';
import type { LastingProfile } from '#lib/pages/lasting';
import { RuledList } from '../ui/ruled-list';

/** The programs that the estimate cannot count, and why. */
export function LeftOut({ profile }: { profile: LastingProfile }) {
  const { counted, leftOut } = profile;
  const { noLaunch, launchedAfter, noStatus } = leftOut;
  const groups = [noLaunch, launchedAfter, noStatus];
  const all = groups.reduce((sum, group) => sum + group.all, 0);
  const closed = groups.reduce((sum, group) => sum + group.closed, 0);
  // Cross-multiplied, so that a group of none divides by nothing.
  const isMoreClosed = closed * counted.all > counted.closed * all;
  return (
    <RuledList>
      {noLaunch.all > 0 && (
        <li>
          {plural(noLaunch.all, 'program')} whose launch we did not find: {noLaunch.open} open, {noLaunch.closed}{' '}
          closed.
        </li>
      )}
      {launchedAfter.all > 0 && (
        <li>
          {plural(launchedAfter.all, 'program')} of which we know only a day on which{' '}
          {launchedAfter.all === 1 ? 'it was' : 'they were'} not there yet: {launchedAfter.open} open,{' '}
          {launchedAfter.closed} closed.
        </li>
      )}
      {noStatus.all > 0 && <li>{plural(noStatus.all, 'program')} of which no source says whether they still run.</li>}
      {isMoreClosed && (
        <li>
          Of these {all}, {closed} are closed, which is a larger part than among the programs that count. So programs
          may last less long than the picture says.
        </li>
      )}
    </RuledList>
  );
}
