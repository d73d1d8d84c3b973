import { Fragment } from 'react';
import type { Comparison } from '#lib/domain/catalog';
import type { ComparisonRow } from '#lib/domain/comparison';
import type { LiveFigure, LiveFigureName } from '#lib/domain/live-figure';
import type { Citations } from '#lib/site/citations';
import { ScrollRegion } from '../ui/scroll-region';
import { Statement } from './statement';

interface Props {
  comparison: Comparison;
  live: (name: LiveFigureName) => LiveFigure;
  citations: Citations;
}

/** The headline table. Roles are written out because on a phone its rows become grids. */
export function VersusTable({ comparison, live, citations }: Props) {
  const cell = (row: ComparisonRow, side: 'program' | 'degree') => (
    <td role="cell">
      {row[side].map((statement) => (
        <div key={JSON.stringify(statement)} className="not-first:mt-2.5">
          <Statement statement={statement} live={live} citations={citations} />
        </div>
      ))}
    </td>
  );
  return (
    <ScrollRegion label="Factor by factor">
      <table className="band" role="table">
        <caption>
          <b>Factor by factor.</b> The year of every figure stands under it. Medians are computed from this record.
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" className="corner w-[19%]" />
            {comparison.columns.map((column) => (
              <th key={column} scope="col" role="columnheader" className="w-[40.5%]">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {comparison.groups.map((group) => (
            <Fragment key={group.title}>
              <tr role="row" className="group">
                <th
                  scope="rowgroup"
                  role="rowheader"
                  colSpan={3}
                  className="border-t-0 border-b border-ink pt-6 font-serif text-lg/tight font-medium"
                >
                  {group.title}
                </th>
              </tr>
              {group.rows.map((row) => (
                <tr role="row" key={row.factor}>
                  <th scope="row" role="rowheader">
                    {row.factor}
                  </th>
                  {cell(row, 'program')}
                  {cell(row, 'degree')}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
