import type { DueGroup } from '#lib/coverage/due';
import { formatDate } from '#lib/format/date';
import { plural } from '#lib/format/plural';
import { DueList } from './due-list';

interface Props {
  overdue: readonly DueGroup[];
  next: readonly DueGroup[];
  /** The day it is told as of. */
  today: string;
}

/** Groups of what is due next that are named record by record. */
const named = 3;

/** What is overdue on the day the page is made, and what is due next. */
export function DueChecks({ overdue, next, today }: Props) {
  const count = (groups: readonly DueGroup[]): number => groups.reduce((sum, { checks }) => sum + checks.length, 0);
  const later = next.slice(named);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <p className="max-w-measure">
        On {formatDate(today)}, the day this page was made, {plural(count(overdue), 'check was', 'checks were')}{' '}
        overdue.
      </p>
      {overdue.length > 0 && <DueList groups={overdue} words="overdue since" />}
      <h3>Due next</h3>
      <DueList groups={next.slice(0, named)} words="due by" />
      {later[0] && (
        <p className="max-w-measure">
          {plural(count(later), 'more check follows', 'more checks follow')} from {formatDate(later[0].due)}. The foot
          of each record names its days.
        </p>
      )}
    </div>
  );
}
