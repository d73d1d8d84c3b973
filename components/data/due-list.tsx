import type { DueGroup } from '#lib/coverage/due';
import { formatDate } from '#lib/format/date';
import { checkLabels } from '#lib/format/next-check';
import { plural } from '#lib/format/plural';
import { Fold } from '../ui/fold';
import { FoldList } from '../ui/fold-list';
import { RuledList } from '../ui/ruled-list';

interface Props {
  groups: readonly DueGroup[];
  /** What stands before the day: "overdue since", "due by". */
  words: string;
}

/** Checks by kind and day, each with the records it is of. */
export function DueList({ groups, words }: Props) {
  return (
    <FoldList>
      {groups.map(({ kind, due, isUndated, checks }) => (
        <Fold
          key={`${due} ${kind} ${isUndated}`}
          title={`${checkLabels[kind]}${isUndated ? ' without a date' : ''}: ${plural(checks.length, 'record')}, ${words} ${formatDate(due)}`}
        >
          <RuledList>
            {checks.map(({ path, title }) => (
              <li key={`${path} ${title}`}>
                <a href={path}>{title}</a>
              </li>
            ))}
          </RuledList>
        </Fold>
      ))}
    </FoldList>
  );
}
