import type { Comparison } from '#lib/domain/catalog';
import { sides } from '#lib/domain/comparison';
import type { LiveFigure, LiveFigureName } from '#lib/domain/live-figure';
import type { Citations } from '#lib/site/citations';
import { Evidence } from './evidence';
import { Lead } from './lead';

export interface FactorProps {
  row: Comparison['groups'][number]['rows'][number];
  columns: Comparison['columns'];
  live: (name: LiveFigureName) => LiveFigure;
  citations: Citations;
}

/**
 * A factor: its answer with one short value a side, and below them its evidence, folded. A folded citation is no stop of
 * the Tab key and is not read out; unfolded, each is a link of its own.
 */
export function FactorRows({ row, columns, live, citations }: FactorProps) {
  const { factor, answer, measure } = row;
  return (
    <>
      <tr role="row" className="max-lg:grid max-lg:grid-cols-3 max-lg:gap-x-3">
        <th
          scope="row"
          role="rowheader"
          rowSpan={2}
          className="max-lg:col-span-full max-lg:min-w-0 max-lg:border-0 max-lg:p-0 max-lg:pt-1.5 max-lg:pb-1 lg:border-b"
        >
          <small>
            <b>{factor}</b>, {measure}
          </small>{' '}
          <span className="block text-base/snug">{answer}</span>
        </th>
        {sides.map((side, index) => (
          <td role="cell" key={side} className="max-lg:min-w-0 max-lg:border-0 max-lg:p-0">
            <span className="block text-xs/tight text-ink-2 lg:hidden" aria-hidden="true">
              {columns[index]?.short}
            </span>{' '}
            <Lead statement={row[side][0]} live={live} />
          </td>
        ))}
      </tr>
      <tr role="row" className="max-lg:block print:break-inside-auto">
        <td role="cell" colSpan={sides.length} className="border-0! p-0! max-lg:block">
          <Evidence row={row} columns={columns} live={live} citations={citations} />
        </td>
      </tr>
    </>
  );
}
