import type { TestRound } from '#lib/domain/test-round';
import { formatDate } from '#lib/format/date';
import { plural } from '#lib/format/plural';
import { How } from '../ui/how';
import { type Column, Table } from '../ui/table';

/** Questions that each decider answers, and tasks that each person does. */
const questions = 8;
const tasks = 5;

const columns: readonly Column<TestRound>[] = [
  {
    title: 'When',
    cell: ({ on, deciders, advisers }) => (
      <>
        {formatDate(on)}
        <How>{`${plural(deciders, 'decider')}, ${plural(advisers, 'adviser')}`}</How>
      </>
    ),
  },
  {
    title: 'Right answers, before and after',
    label: 'Right answers',
    cell: ({ deciders, right }) => `${right.before}, then ${right.after} of ${deciders * questions}`,
  },
  {
    title: 'Certain, before and after',
    label: 'Certain',
    cell: ({ deciders, certain }) => `${certain.before}, then ${certain.after} of ${plural(deciders, 'decider')}`,
  },
  {
    title: 'Tasks done',
    cell: ({ deciders, advisers, tasksDone }) => `${tasksDone} of ${(deciders + advisers) * tasks}`,
  },
  { title: 'What was found', className: 'w-[25%]', cell: ({ found }) => found },
  { title: 'What was changed', className: 'w-[25%]', cell: ({ changed }) => changed },
];

/** What each round of tests with people came to; or that none was held yet. */
export function TestRounds({ rounds }: { rounds: readonly TestRound[] }) {
  if (rounds.length === 0) {
    return (
      <p className="max-w-measure">
        <b>None held yet.</b> Nobody outside has tested this site so far, and it claims no effect on anyone’s choice.
      </p>
    );
  }
  return (
    <Table
      cards
      label="Table of tests with people"
      caption={
        <>
          <b>Rounds held.</b> Good results and bad ones, the newest first.
        </>
      }
      columns={columns}
      rows={rounds.toSorted((a, b) => b.on.localeCompare(a.on))}
      keyOf={({ on }) => on}
    />
  );
}
