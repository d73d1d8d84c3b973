import type { Question } from '#lib/calculator/question';
import { tellStretches } from '#lib/calculator/turn-words';
import type { CalculatorView } from '#lib/calculator/view';
import { plural } from '#lib/format/plural';
import { Fold } from '../ui/fold';
import { Table } from '../ui/table';

type Props = Pick<CalculatorView, 'moves' | 'turns'> & { question: Question };

/** Every figure that was moved, over what, and what happened. */
export function MovesFold({ moves, turns, question }: Props) {
  if (moves.length === 0) return null;
  const results = moves.map((move) => ({ move, turn: turns.find((turn) => turn.move === move) }));
  const turning = results.filter(({ turn }) => turn).length;
  return (
    <Fold
      title={`How we found it: ${plural(moves.length, 'figure')} moved, ${turning} turn${turning === 1 ? 's' : ''} it`}
    >
      <p className="mb-3 max-w-measure text-sm">
        A figure that is missing or old is moved over a range, the known ones held and the other missing ones left open
        over theirs; one for whose kind the record shows no range, such as fees, is not moved. Named first is the one
        that turns the cheapest, between two routes if it can, with the smallest part of its range.
      </p>
      <Table
        label="Figures moved"
        caption={<span className="sr-only">Each figure, the range it was moved over, and what happened</span>}
        cards
        columns={[
          { title: 'Figure', cell: ({ move }) => move.figure.label },
          { title: 'Moved over', label: 'Over', cell: ({ move }) => move.says },
          {
            title: 'What happens',
            label: 'Then',
            cell: ({ turn }) =>
              turn
                ? tellStretches(turn, question)
                    .map(({ text }) => text)
                    .join(' ')
                : 'the order stays',
          },
        ]}
        rows={results}
        keyOf={({ move }) => move.figure.name}
      />
    </Fold>
  );
}
