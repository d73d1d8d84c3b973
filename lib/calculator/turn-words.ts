import { capitalize } from '#lib/format/text';
import { routeNames } from './names';
import type { Question } from './question';
import type { Stretch, Turn } from './turn';

/** A stretch of a figure’s range as it is drawn and said. */
export interface ToldStretch {
  /** In percent of the range. */
  readonly from: number;
  readonly to: number;
  readonly look: 'one' | 'open' | 'other';
  readonly text: string;
}

const said = { money: 'cheapest', months: 'shortest' } as const;

const openWords = { money: 'too close to call', months: 'it depends on what is not known' } as const;

/** Where one route wins, where another does, and where it stays open, in the order of the range. */
export function tellStretches(turn: Turn, question: Question): ToldStretch[] {
  const { move, stretches, measure } = turn;
  const { over, format } = move;
  const names = routeNames(question);
  const place = (value: number): number => ((value - over.min) / (over.max - over.min)) * 100;
  const last = stretches.findLast(({ winner }) => winner !== 'none')?.winner;
  return stretches.map((stretch, index): ToldStretch => {
    const { from, to, winner } = stretch;
    const where = tellWhere(stretch, index, stretches.length, (value) => format({ min: value, max: value }));
    const what = winner === 'none' ? openWords[measure] : `${said[measure]} is ${names[winner].full}`;
    const look = winner === 'none' ? 'open' : winner === last ? 'other' : 'one';
    return { from: place(from), to: place(to), look, text: `${capitalize(where)}: ${what}.` };
  });
}

function tellWhere({ from, to }: Stretch, index: number, count: number, format: (value: number) => string): string {
  if (count === 1) return 'anywhere in that range';
  if (index === 0) return `below ${format(to)}`;
  return index === count - 1 ? `from ${format(from)} up` : `from ${format(from)} to ${format(to)}`;
}
