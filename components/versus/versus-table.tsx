import type { Comparison } from '#lib/domain/catalog';
import type { LiveFigure, LiveFigureName } from '#lib/domain/live-figure';
import type { Citations } from '#lib/site/citations';
import '../ui/comparison-table.css';
import { FactorRows } from './factor-rows';

interface Props {
  comparison: Comparison;
  live: (name: LiveFigureName) => LiveFigure;
  citations: Citations;
}

/** The headline table. Roles are written out because below `lg` its rows become grids. */
export function VersusTable({ comparison, live, citations }: Props) {
  const { columns, groups } = comparison;
  return (
    <table className="names-stay max-lg:block lg:table-fixed" role="table">
      <caption className="max-lg:block">
        <b>Factor by factor.</b> Medians and counts are computed from this record: of degrees that a program leads to,
        online or on a campus, and in the last column of online degrees that you apply to directly. Prices are those for
        people from outside the state.
      </caption>
      <thead role="rowgroup" className="max-lg:sr-only">
        <tr role="row">
          <th scope="col" role="columnheader" className="column-name w-[34%]">
            Factor and answer
          </th>
          {columns.map(({ title }) => (
            <th key={title} scope="col" role="columnheader" className="column-name">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ title, rows }) => (
        <tbody key={title} role="rowgroup" className="max-lg:block">
          <tr role="row" className="max-lg:block">
            <th
              scope="rowgroup"
              role="rowheader"
              colSpan={columns.length + 1}
              className="border-b border-ink px-0 pt-4 pb-1 lg:pt-6 lg:pb-2 font-serif text-lg/tight font-medium max-lg:block"
            >
              {title}
            </th>
          </tr>
          {rows.map((row) => (
            <FactorRows key={row.factor} row={row} columns={columns} live={live} citations={citations} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
