import { sides } from '#lib/domain/comparison';
import { plural } from '#lib/format/plural';
import { Fold } from '../ui/fold';
import type { FactorProps } from './factor-rows';
import { Statement } from './statement';

/** Every statement of a factor side by side, with its sources, behind one line. */
export function Evidence({ row, columns, live, citations }: FactorProps) {
  const cited = sides.flatMap((side) => row[side].flatMap((one) => (one.kind === 'stated' ? one.sources : [])));
  return (
    <Fold
      isDense
      title={
        <span>
          Evidence<span className="sr-only"> on {row.factor}</span>,{' '}
          {plural(citations.numbersOf(cited).length, 'source')}
        </span>
      }
    >
      <div className="grid gap-4 lg:grid-cols-3 print:grid-cols-3">
        {sides.map((side, index) => (
          <div key={side} data-part={side} className="min-w-0">
            <b className="mb-1 block text-xs text-ink-2">{columns[index]?.title}</b>
            {row[side].map((statement) => (
              <div key={JSON.stringify(statement)} className="not-first:mt-2.5">
                <Statement statement={statement} live={live} citations={citations} />
              </div>
            ))}
          </div>
        ))}
      </div>
    </Fold>
  );
}
